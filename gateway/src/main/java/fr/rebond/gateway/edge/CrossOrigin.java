package fr.rebond.gateway.edge;

import fr.rebond.gateway.settings.GatewaySettings;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * Lets pages of the configured origins call the API and read the headers that clients need. Requests of other origins
 * are answered as those of any program; their browsers keep the answers from the pages.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
@ApplicationScoped
class CrossOrigin {

    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);
    private static final Set<String> ACCEPTED = Set.of(
            "Accept", "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Request-Id");
    private static final Set<String> EXPOSED = Set.of(
            "Allow",
            "ETag",
            "Idempotent-Replayed",
            "Location",
            "Retry-After",
            "WWW-Authenticate",
            "X-Request-Id",
            "X-Trace-Id");
    private static final int AN_HOUR = 3600;

    private final Set<String> origins;
    private final CorsHandler handler;

    CrossOrigin(GatewaySettings settings) {
        this.origins = settings.browser().origins().orElse(Set.of());
        this.handler = CorsHandler.create()
                .addOrigins(List.copyOf(origins))
                .allowedMethods(METHODS)
                .allowedHeaders(ACCEPTED)
                .exposedHeaders(EXPOSED)
                .maxAgeSeconds(AN_HOUR);
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::handle, Edge.FIRST - 1);
        }
    }

    private void handle(RoutingContext routing) {
        var origin = routing.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            handler.handle(routing);
        } else {
            routing.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            routing.next();
        }
    }
}
