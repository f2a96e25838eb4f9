package fr.rebond.gateway.edge;

import fr.rebond.gateway.settings.GatewaySettings;
import fr.rebond.kit.http.RequestId;
import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The first filter of every request: assigns its ids, and refuses malformed or ambiguous requests. */
@ApplicationScoped
class Edge {

    private static final Logger LOG = Logger.getLogger(Edge.class);
    static final int FIRST = 1_000_000;
    private static final long DRAIN_MILLIS = 300;
    private static final CharSequence TRACE_ID = HttpHeaders.createOptimized("X-Trace-Id");

    private final ProblemWriter problems;
    private final RequestRules rules;
    private final Optional<String> strictTransport;
    private volatile boolean stopping;

    Edge(ProblemWriter problems, GatewaySettings settings) {
        this.problems = problems;
        this.rules = new RequestRules(settings.upstream().maxBody());
        this.strictTransport =
                settings.browser().strictTransport().map(age -> "max-age=" + age.toSeconds() + "; includeSubDomains");
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** The router itself refuses some requests before any filter: without a path or a host, or with a wrong escape. */
    void registerFailureHandlers(@Observes Router router) {
        router.errorHandler(400, this::refuseUnroutable);
        router.errorHandler(404, this::refuseUnroutable);
        router.route().order(-FIRST).failureHandler(this::failed);
    }

    /**
     * During the shutdown delay, clients notice that readiness is off. Shortly before it ends, the gateway refuses new
     * requests, so that requests already forwarded are answered before the connections close.
     */
    void stop(
            @Observes ShutdownDelayInitiatedEvent event,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        vertx.setTimer(Math.max(1, delay.toMillis() - DRAIN_MILLIS), ignored -> stopping = true);
    }

    private void enter(RoutingContext routing) {
        if (problems.isClosing(routing.request())) {
            return;
        }
        putCommonHeaders(routing);
        var refused = stopping ? Optional.of(GatewayRefusal.STOPPING) : rules.refusal(routing.request());
        if (refused.isPresent()) {
            problems.refuse(routing, refused.get());
        } else {
            routing.next();
        }
    }

    private void putCommonHeaders(RoutingContext routing) {
        RequestId.establish(routing);
        SecurityHeaders.put(routing.response().headers(), routing.request().uri());
        strictTransport.ifPresent(value -> routing.response().putHeader("Strict-Transport-Security", value));
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            routing.response().putHeader(TRACE_ID, span.getTraceId());
        }
    }

    private void refuseUnroutable(RoutingContext routing) {
        if (routing.response().headWritten()) {
            return;
        }
        putCommonHeaders(routing);
        problems.refuse(routing, rules.refusal(routing.request()).orElse(GatewayRefusal.NOT_FOUND));
    }

    private void failed(RoutingContext routing) {
        if (routing.statusCode() == 400 || routing.statusCode() == 404) {
            refuseUnroutable(routing);
        } else if (routing.failure() == null) {
            routing.next();
        } else {
            LOG.error("Unexpected failure", routing.failure());
            if (routing.response().headWritten()) {
                routing.request().connection().close();
            } else {
                problems.refuse(routing, GatewayRefusal.INTERNAL_ERROR);
            }
        }
    }
}
