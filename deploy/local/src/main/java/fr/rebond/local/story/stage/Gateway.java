package fr.rebond.local.story.stage;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.TokenSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The API of the suite, each request sent by one of its users. Repeating a write has no further effect. An unexpected
 * answer is a {@link Failure}.
 */
public final class Gateway {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int MAX_ATTEMPTS = 5;

    private final Exchange exchange;
    private final Clocks clocks;
    private final Consumer<String> log;

    /**
     * An answer of the gateway.
     *
     * @param body a missing node if the answer is not JSON
     * @param etag empty if the answer has none
     */
    public record Answer(int status, JsonNode body, String etag) {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        public String id() {
            return text("id");
        }

        /** The text of a field of the body, or "". */
        public String text(String field) {
            return body.path(field).asText("");
        }

        Answer requireSuccess(String user, String method, String path) {
            if (isSuccess()) {
                return this;
            }
            var sentences = new StringJoiner(System.lineSeparator());
            sentences.add("The story stops: %s %s by %s answers %d.".formatted(method, path, user, status));
            for (var field : List.of("title", "detail")) {
                if (!text(field).isEmpty()) {
                    sentences.add("  " + text(field));
                }
            }
            for (var error : body.path("errors")) {
                sentences.add("  %s %s"
                        .formatted(
                                error.path("pointer").asText(""),
                                error.path("detail").asText("")));
            }
            if (!text("traceId").isEmpty()) {
                sentences.add("  traceId " + text("traceId"));
            }
            throw new Failure(sentences.toString());
        }
    }

    /**
     * A change of an existing resource that must happen once.
     *
     * @param user     reads the resource, then changes it
     * @param resource path of the resource
     * @param isDone   whether the resource shows that the change was made
     * @param method   POST for a command, PUT for an edit
     * @param path     of the command; the resource itself for an edit
     */
    public record Change(
            String user,
            String resource,
            Predicate<JsonNode> isDone,
            String method,
            String path,
            @Nullable Object body) {

        /** @param command path of the command below the resource, such as {@code /submission} */
        public static Change command(
                String user, String resource, Predicate<JsonNode> isDone, String command, @Nullable Object body) {
            return new Change(user, resource, isDone, "POST", resource + command, body);
        }

        public static Change edit(String user, String resource, Predicate<JsonNode> isDone, Object body) {
            return new Change(user, resource, isDone, "PUT", resource, body);
        }
    }

    /** @param log takes sentences that explain why the story waits */
    public Gateway(URI gateway, TokenSource tokens, Consumer<String> log) {
        this.exchange = new Exchange(gateway, tokens, log);
        this.clocks = new Clocks(exchange);
        this.log = log;
    }

    public Clocks clocks() {
        return clocks;
    }

    /** The identifier by which the services know a user. */
    public String subjectOf(String user) {
        return exchange.subjectOf(user);
    }

    public Answer get(String user, String path) {
        return exchange.send(user, "GET", path, Map.of(), null).requireSuccess(user, "GET", path);
    }

    /** Empty if the resource does not exist, or the user may not see it. */
    public Optional<Answer> find(String user, String path) {
        var answer = exchange.send(user, "GET", path, Map.of(), null);
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(answer.requireSuccess(user, "GET", path));
    }

    /** The items of all pages of a list. */
    public List<JsonNode> list(String user, String path) {
        var items = new ArrayList<JsonNode>();
        var firstPage = path + (path.contains("?") ? "&" : "?") + "pageSize=200";
        var page = firstPage;
        while (true) {
            var answer = get(user, page);
            answer.body().get("items").forEach(items::add);
            var next = answer.text("nextPageToken");
            if (next.isEmpty()) {
                return items;
            }
            page = firstPage + "&pageToken=" + next;
        }
    }

    /** @param key identifies this creation under its path, so that a repeated request creates nothing more */
    public Answer create(String user, String path, String key, @Nullable Object body) {
        clocks.beforeWriting();
        return exchange.send(user, "POST", path, Map.of("Idempotency-Key", "story-" + key), body)
                .requireSuccess(user, "POST", path);
    }

    /** Makes a change that has not been made yet. Reads the resource again if it has been changed since it was read. */
    public JsonNode make(Change change) {
        for (var attempt = 1; ; attempt++) {
            var resource = get(change.user(), change.resource());
            if (change.isDone().test(resource.body())) {
                return resource.body();
            }
            clocks.beforeWriting();
            var headers = Map.of("If-Match", resource.etag(), "Idempotency-Key", key(change, resource));
            var answer = exchange.send(change.user(), change.method(), change.path(), headers, change.body());
            var changedSince = answer.status() == PRECONDITION_FAILED || answer.status() == CONFLICT;
            if (!changedSince || attempt == MAX_ATTEMPTS) {
                return answer.requireSuccess(change.user(), change.method(), change.path())
                        .body();
            }
        }
    }

    /**
     * Waits for something that reaches one service from another by an event.
     *
     * @param reason why it waits, such as "The mission of Cambrésis is not planned yet"
     * @throws Failure after a minute
     */
    public <T> T await(String reason, Supplier<Optional<T>> lookup) {
        var patience = new Patience(log);
        var found = lookup.get();
        while (found.isEmpty()) {
            patience.pause(reason);
            found = lookup.get();
        }
        return found.get();
    }

    private static String key(Change change, Answer resource) {
        return "story-" + change.path() + "-" + resource.etag().replace("\"", "");
    }
}
