package fr.rebond.local.story.client;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.suite.TokenSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The suite as the story sees it: through the gateway only, each request by one of its users. Everything that writes can be
 * done again without harm. An answer that is not expected is a {@link fr.rebond.local.suite.Failure}.
 */
public final class Gateway {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int MOST_TRIES = 5;

    private final Exchange exchange;
    private final Clocks clocks;

    public Gateway(URI gateway, TokenSource tokens, Consumer<String> say) {
        exchange = new Exchange(gateway, tokens, say);
        clocks = new Clocks(exchange);
    }

    /** The programme's time, at which everything is written from now on. */
    public Clocks clocks() {
        return clocks;
    }

    /** Identifier of a user, as the services know it. */
    public String subjectOf(String user) {
        return exchange.subjectOf(user);
    }

    public Answer get(String user, String path) {
        return success(user, "GET", path, exchange.send(user, "GET", path, Map.of(), null));
    }

    /** Empty when there is no such thing, or the user may not know of it. */
    public Optional<Answer> find(String user, String path) {
        var answer = exchange.send(user, "GET", path, Map.of(), null);
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(success(user, "GET", path, answer));
    }

    /** All pages of a list. */
    public List<JsonNode> list(String user, String path) {
        var items = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var page = path + separator + "pageSize=200";
        while (true) {
            var answer = get(user, page);
            answer.body().get("items").forEach(items::add);
            var next = answer.text("nextPageToken");
            if (next.isEmpty()) {
                return items;
            }
            page = path + separator + "pageSize=200&pageToken=" + next;
        }
    }

    /** @param key tells this creation from all others of the story: sent again with it, it is made once */
    public Answer create(String user, String path, String key, Object body) {
        clocks.beforeWriting();
        return success(
                user, "POST", path, exchange.send(user, "POST", path, Map.of("Idempotency-Key", "story-" + key), body));
    }

    /** Makes a change unless it shows that it was made; looks again when somebody, perhaps itself, was faster. */
    public JsonNode make(Change change) {
        for (var tries = 1; ; tries++) {
            var resource = get(change.user(), change.resource());
            if (change.done().test(resource.body())) {
                return resource.body();
            }
            clocks.beforeWriting();
            var headers = Map.of("If-Match", resource.etag(), "Idempotency-Key", key(change, resource));
            var answer = exchange.send(change.user(), change.method(), change.path(), headers, change.body());
            var faster = answer.status() == STALE || answer.status() == CONFLICT;
            if (answer.isSuccess() || !faster || tries == MOST_TRIES) {
                return success(change.user(), change.method(), change.path(), answer)
                        .body();
            }
        }
    }

    /** One version of a resource is changed once by one command. */
    private static String key(Change change, Answer resource) {
        return "story-" + change.path() + "-" + resource.etag().replace("\"", "");
    }

    private static Answer success(String user, String method, String path, Answer answer) {
        if (!answer.isSuccess()) {
            throw Unexpected.of(user, method, path, answer);
        }
        return answer;
    }
}
