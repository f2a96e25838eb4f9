package fr.rebond.kit.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.http.RequestId;
import fr.rebond.kit.http.RequestPath;
import fr.rebond.kit.problem.Problem;
import fr.rebond.kit.problem.Problems;
import fr.rebond.kit.settings.ServiceSettings;
import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first filter of every request: assigns its id and trace, and refuses requests that are ambiguous, too large or
 * too slow. A slow body would occupy a worker thread.
 */
@ApplicationScoped
class RequestGate {

    private static final String TRACE_HEADER = "X-Trace-Id";
    private static final int BEFORE_ROUTING = 10_000;

    private final Problems problems;
    private final ObjectMapper json;
    private final Intake intake;
    private final long largestBody;
    private final Duration bodyTimeout;

    RequestGate(
            Problems problems,
            ObjectMapper json,
            Intake intake,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            ServiceSettings settings) {
        this.problems = problems;
        this.json = json;
        this.intake = intake;
        this.largestBody = largestBody.asLongValue();
        this.bodyTimeout = settings.http().bodyTimeout();
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_ROUTING);
    }

    private void enter(RoutingContext routing) {
        RequestId.establish(routing);
        routing.response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "private, no-cache");
        routing.addHeadersEndHandler(ignored -> {
            var span = Span.current().getSpanContext();
            if (span.isValid()) {
                routing.response().putHeader(TRACE_HEADER, span.getTraceId());
            }
        });
        if (intake.isClosed()) {
            routing.response().putHeader("Retry-After", "2");
            refuse(
                    routing,
                    503,
                    "service-stopping",
                    "The service is stopping and did not process the request: send it again");
        } else if (!RequestPath.isUnambiguous(routing.request().uri())) {
            refuse(routing, 400, "tricky-path", "The path has parts that are not allowed");
        } else if (announcedLength(routing) > largestBody) {
            refuse(routing, 413, "content-too-large", "The body is too large");
        } else {
            limitTheTimeOfTheBody(routing);
            routing.next();
        }
    }

    private static long announcedLength(RoutingContext routing) {
        var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void limitTheTimeOfTheBody(RoutingContext routing) {
        var request = routing.request();
        if (request.method() == HttpMethod.GET || request.isEnded()) {
            return;
        }
        var timer = routing.vertx().setTimer(bodyTimeout.toMillis(), late -> {
            if (!request.isEnded()) {
                refuse(routing, 408, "request-timeout", "The body did not arrive in time");
            }
        });
        routing.addEndHandler(ended -> routing.vertx().cancelTimer(timer));
    }

    /** Closes the connection after the answer, without reading the rest of the request. */
    private void refuse(RoutingContext routing, int status, String name, String detail) {
        if (routing.response().headWritten()) {
            routing.request().connection().close();
            return;
        }
        try {
            var problem = problems.of(status, name, detail, List.of(), routing);
            routing.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(json.writeValueAsString(problem))
                    .onComplete(sent -> routing.request().connection().close());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
