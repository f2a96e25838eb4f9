package fr.rebond.local.story.client;

import fr.rebond.local.suite.Failure;
import java.util.List;
import java.util.StringJoiner;

/** The failure that an answer is which the story does not expect: the request, the problem and its trace. */
final class Unexpected {

    private Unexpected() {}

    static Failure of(String user, String method, String path, Answer answer) {
        var sentences = new StringJoiner(System.lineSeparator());
        sentences.add("The story stops: %s %s as %s is answered %d.".formatted(method, path, user, answer.status()));
        for (var field : List.of("title", "detail")) {
            if (!answer.text(field).isEmpty()) {
                sentences.add("  " + answer.text(field));
            }
        }
        for (var reason : answer.body().path("errors")) {
            sentences.add("  %s %s"
                    .formatted(
                            reason.path("pointer").asText(""),
                            reason.path("detail").asText("")));
        }
        if (!answer.text("traceId").isEmpty()) {
            sentences.add("  traceId " + answer.text("traceId"));
        }
        return new Failure(sentences.toString());
    }
}
