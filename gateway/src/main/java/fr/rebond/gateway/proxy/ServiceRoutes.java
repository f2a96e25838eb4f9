package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.GatewayRefusal;
import fr.rebond.gateway.edge.ProblemWriter;
import fr.rebond.gateway.settings.GatewaySettings;
import fr.rebond.gateway.upstream.Service;
import fr.rebond.gateway.upstream.UpstreamClient;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Routes every request to a service or to a resource of the gateway itself. Other paths are answered 404. */
@ApplicationScoped
class ServiceRoutes {

    private static final int BEFORE_OWN_RESOURCES = -1;
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

    private final Exchange.Context context;

    ServiceRoutes(
            Vertx vertx,
            UpstreamClient upstreams,
            GatewaySettings settings,
            ProblemWriter problems,
            RequestMetrics metrics) {
        context = new Exchange.Context(vertx, upstreams, settings.upstream(), problems, metrics);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_OWN_RESOURCES).handler(this::route);
    }

    private void route(RoutingContext routing) {
        var path = routing.request().path();
        var service = Service.answering(path);
        if (service.isPresent()) {
            new Exchange(routing, service.get(), context).begin();
        } else if (!OWN.contains(path) && !path.startsWith(PAGES)) {
            context.problems().refuse(routing, GatewayRefusal.NOT_FOUND);
        } else if (!READING.contains(routing.request().method())) {
            context.problems().refuse(routing, GatewayRefusal.READ_ONLY);
        } else {
            routing.next();
        }
    }
}
