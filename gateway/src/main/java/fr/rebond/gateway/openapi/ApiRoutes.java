package fr.rebond.gateway.openapi;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import fr.rebond.gateway.edge.ProblemWriter;
import fr.rebond.kit.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** {@code /openapi}, the document for programs; {@code /docs}, the same for people, is a static page. */
@ApplicationScoped
class ApiRoutes {

    private static final Refusal UNKNOWN_FORMAT =
            new Refusal(400, "invalid-request", "The only parameter is format; it is yaml or json");

    private final ProblemWriter problems;
    private volatile @Nullable Published published;

    ApiRoutes(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/openapi").method(GET).method(HEAD).blockingHandler(this::document, false);
        router.routeWithRegex("/").method(GET).method(HEAD).handler(routing -> routing.redirect("/docs/"));
        router.routeWithRegex("/docs").method(GET).method(HEAD).handler(routing -> routing.redirect("/docs/"));
    }

    private void document(RoutingContext routing) {
        var query = routing.request().query();
        if (query == null || query.isEmpty()) {
            var accept = routing.request().getHeader(HttpHeaders.ACCEPT);
            answer(routing, accept != null && accept.contains("json") && !accept.contains("yaml"));
        } else if (query.equals("format=json") || query.equals("format=yaml")) {
            answer(routing, query.endsWith("json"));
        } else {
            problems.refuse(routing, UNKNOWN_FORMAT);
        }
    }

    private void answer(RoutingContext routing, boolean json) {
        var document = json ? published().json() : published().yaml();
        var answer = routing.response();
        answer.putHeader(HttpHeaders.VARY, "Accept");
        answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        answer.putHeader(HttpHeaders.ETAG, document.tag());
        if (document.tag().equals(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            answer.setStatusCode(304).end();
        } else {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, json ? "application/json" : "application/yaml");
            answer.end(document.content());
        }
    }

    /** Made at the first reading, which takes a moment, and kept. */
    private Published published() {
        var made = published;
        if (made == null) {
            made = Published.of(new WholeApi());
            published = made;
        }
        return made;
    }
}
