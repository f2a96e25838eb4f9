package fr.rebond.local.story.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer of the gateway.
 *
 * @param body an absent node when the answer has none
 * @param etag empty when the answer has none
 */
public record Answer(int status, JsonNode body, String etag, boolean retryLater) {

    boolean isSuccess() {
        return status / 100 == 2;
    }

    public String id() {
        return text("id");
    }

    public String text(String field) {
        return body.path(field).asText("");
    }
}
