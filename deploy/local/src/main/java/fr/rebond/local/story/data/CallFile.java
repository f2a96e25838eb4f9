package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * The call.
 *
 * @param form the body that creates it
 */
public record CallFile(LocalDate publishedOn, JsonNode form) {

    public String code() {
        return form.get("code").asText();
    }
}
