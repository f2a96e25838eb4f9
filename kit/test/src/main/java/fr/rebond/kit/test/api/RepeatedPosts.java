package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Repeats every accepted POST of {@link Api} with its Idempotency-Key, as a client does that has lost the answer, and
 * checks that the same answer comes again:
 *
 * <pre>
 * try (var posts = Api.repeatingPosts()) {
 *     Fixtures.publishedCall();
 *     posts.assertAllRepeated();
 * }
 * </pre>
 */
public final class RepeatedPosts implements AutoCloseable {

    private static final Set<String> COMPUTING = Set.of("computePerimeter", "simulateStateAid");

    private final List<Operation> operations =
            Operation.all().stream().filter(one -> one.method() == Method.POST).toList();
    private final Set<String> repeated = ConcurrentHashMap.newKeySet();

    RepeatedPosts() {}

    /** @return the first answer */
    Response send(String path, Supplier<Response> post) {
        var first = post.get();
        if (first.statusCode() / 100 == 2) {
            var operation = operation(path);
            var again = post.get();
            assertSame(operation, first, again);
            repeated.add(operation.id());
        }
        return first;
    }

    private static void assertSame(Operation operation, Response first, Response again) {
        assertThat(again.statusCode()).as(operation.id()).isEqualTo(first.statusCode());
        assertThat(again.asString()).as(operation.id()).isEqualTo(first.asString());
        for (var header : List.of("ETag", "Location", "Content-Type")) {
            assertThat(again.header(header)).as(operation.id()).isEqualTo(first.header(header));
        }
        assertThat(again.header("Idempotent-Replayed"))
                .as(operation.id())
                .isEqualTo(isStored(operation) ? "true" : null);
    }

    /** Operations that only compute run again each time. */
    private static boolean isStored(Operation operation) {
        return !COMPUTING.contains(operation.id());
    }

    private Operation operation(String path) {
        return operations.stream()
                .filter(one -> path.matches(one.template().replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation for POST " + path));
    }

    /** Each POST operation has been repeated, except those that every service has. */
    public void assertAllRepeated() {
        assertThat(operations.stream().map(Operation::id).filter(id -> !id.matches(".*(DeadLetter|EventReading)")))
                .containsExactlyInAnyOrderElementsOf(repeated);
    }

    @Override
    public void close() {
        Api.repeat(null);
    }
}
