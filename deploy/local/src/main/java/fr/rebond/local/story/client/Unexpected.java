package fr.rebond.local.story.client;

import fr.rebond.local.suite.Failure;
import java.util.StringJoiner;

/** The failure that an answer is which the story does not expect: the request, the problem and its trace. */
final class Unexpected {

    private Unexpected() {}

    static Failure of(String user, String method, String path, Answer answer) {
        var sentences = new StringJoiner(System.lineSeparator());
        sentences.add("The story stops: %s %s as %s is answered %d %s."
                .formatted(method, path, user, answer.status(), answer.text("title"))
                .replace(" .", "."));
        if (!answer.text("detail").isEmpty()) {
            sentences.add("  " + answer.text("detail"));
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
