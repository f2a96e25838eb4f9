package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.GatewayRefusal;
import fr.rebond.gateway.edge.ProblemWriter;
import fr.rebond.gateway.upstream.Service;
import fr.rebond.gateway.upstream.UpstreamClient;
import fr.rebond.gateway.upstream.UpstreamConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Sends every request where it belongs: to a service, to what the gateway answers itself, or nowhere. */
@ApplicationScoped
class ServiceRoutes {

    private static final int BEFORE_THE_GATEWAYS_OWN = -1;
    private static final Set<String> OWN = Set.of(
            "/",
            "/v1/overview",
            "/openapi",
            "/docs",
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started");
    private static final String PAGES = "/docs/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Exchange.Parts parts;

    ServiceRoutes(
            Vertx vertx, UpstreamClient upstreams, UpstreamConfig config, ProblemWriter problems, Measures measures) {
        parts = new Exchange.Parts(vertx, upstreams, config, problems, measures);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_GATEWAYS_OWN).handler(this::send);
    }

    private void send(RoutingContext routing) {
        var path = routing.request().path();
        var service = Service.answering(path);
        if (service.isPresent()) {
            new Exchange(routing, service.get(), parts).begin();
        } else if (!OWN.contains(path) && !path.startsWith(PAGES)) {
            parts.problems().refuse(routing, GatewayRefusal.NOT_FOUND);
        } else if (!READING.contains(routing.request().method())) {
            parts.problems().refuse(routing, GatewayRefusal.READ_ONLY);
        } else {
            routing.next();
        }
    }
}
