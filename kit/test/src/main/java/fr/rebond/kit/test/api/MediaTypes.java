package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** Checks that an operation answers in the media types that it declares, whatever the client accepts. */
public final class MediaTypes {

    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "application/json",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "text/html",
            "text/plain",
            "application/pdf",
            "image/*",
            "text/csv",
            "nonsense");

    private MediaTypes() {}

    /**
     * Calls every operation with odd values of {@code Accept}.
     *
     * @param organisation the organisation of the callers
     */
    public static void assertAsDeclared(String organisation) {
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var token = operation.roles().stream()
                    .findFirst()
                    .map(role -> Tokens.of(role, organisation))
                    .orElse("");
            for (var accept : ACCEPTED) {
                var answer = operation.call(token, accept);
                if (!isDeclared(operation, answer) || !isAcceptable(accept, answer)) {
                    wrong.add("%s with Accept: %s answers %d %s"
                            .formatted(operation.id(), accept, answer.statusCode(), answer.contentType()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isDeclared(Operation operation, Response answer) {
        if (answer.statusCode() >= 500) {
            return false;
        }
        if (answer.statusCode() >= 400) {
            return answer.contentType().startsWith("application/problem+json") && isJson(answer);
        }
        var type = answer.contentType().split(";")[0];
        return operation.produces().contains(type) && (!type.equals("application/json") || isJson(answer));
    }

    /** A problem is sent whatever the client accepts (RFC 9110, section 12.5.1). */
    private static boolean isAcceptable(String accept, Response answer) {
        var type = answer.contentType().split(";")[0];
        return answer.statusCode() >= 400 || accept.contains("*/*") || accept.contains(type);
    }

    private static boolean isJson(Response answer) {
        try {
            return new ObjectMapper().readTree(answer.asString()).isObject();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }
}
