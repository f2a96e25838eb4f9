package fr.rebond.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.problem.Problem;
import fr.rebond.kit.problem.Problems;
import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What every request passes first: its identifier, the trace it is part of, and the refusal of tricky paths. */
@ApplicationScoped
class RequestGate {

    private static final String TRACE_HEADER = "X-Trace-Id";
    private static final int BEFORE_ROUTING = 10_000;

    private final Problems problems;
    private final ObjectMapper json;

    RequestGate(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_ROUTING);
    }

    private void enter(RoutingContext routing) {
        RequestId.establish(routing);
        routing.response().putHeader("X-Content-Type-Options", "nosniff").putHeader("Cache-Control", "no-store");
        routing.addHeadersEndHandler(ignored -> {
            var span = Span.current().getSpanContext();
            if (span.isValid()) {
                routing.response().putHeader(TRACE_HEADER, span.getTraceId());
            }
        });
        var uri = routing.request().uri();
        var query = uri.indexOf('?');
        if (TrickyPaths.isTricky(query < 0 ? uri : uri.substring(0, query))) {
            refuse(routing);
        } else {
            routing.next();
        }
    }

    private void refuse(RoutingContext routing) {
        try {
            var problem =
                    problems.of(400, "tricky-path", "The path has parts that are not allowed", List.of(), routing);
            routing.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
