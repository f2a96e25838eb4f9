package fr.rebond.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Makes the problem answer of the current request. */
@ApplicationScoped
public class Problems {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final String base;

    Problems(ProblemSettings settings) {
        this.base = settings.base().toString();
    }

    public Problem of(int status, String name, String detail, List<Refusal.Reason> errors, RoutingContext routing) {
        var span = Span.current().getSpanContext();
        return new Problem(
                base + name,
                title(name),
                status,
                detail,
                routing.request().path(),
                span.isValid() ? span.getTraceId() : null,
                errors);
    }

    Response answer(int status, String name, String detail, List<Refusal.Reason> errors, RoutingContext routing) {
        var answer = Response.status(status).type(Problem.MEDIA_TYPE).entity(of(status, name, detail, errors, routing));
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge(routing));
        }
        if (status == 429 || status == 503 || name.equals("request-in-progress")) {
            answer.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    /** RFC 6750, section 3: a request without a token gets no error code. */
    private static String challenge(RoutingContext routing) {
        return routing.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "Bearer"
                : "Bearer error=\"invalid_token\"";
    }

    Response answer(Refusal refusal, RoutingContext routing) {
        var answer = answer(refusal.status(), refusal.name(), refusal.getMessage(), refusal.reasons(), routing);
        if (!refusal.members().isEmpty()) {
            return Response.fromResponse(answer)
                    .entity(new ExtendedProblem(of(refusal, routing), refusal.members()))
                    .build();
        }
        return refusal instanceof MethodNotAllowed method
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, method.allow())
                        .build()
                : answer;
    }

    public Problem of(Refusal refusal, RoutingContext routing) {
        return of(refusal.status(), refusal.name(), refusal.getMessage(), refusal.reasons(), routing);
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
