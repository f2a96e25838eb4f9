package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An aid scheme.
 *
 * @param fits why it fits the companies that have it on their sheet
 * @param form the body that creates it
 */
public record Scheme(String fits, JsonNode form) {

    public String code() {
        return form.get("code").asText();
    }
}
