package fr.rebond.gateway.overview;

import fr.rebond.gateway.edge.Refusals;
import fr.rebond.gateway.edge.Refused;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A request for the overview has no parameters. */
@ApplicationScoped
class OverviewRules {

    private static final int BEFORE_THE_RESOURCE = -1;
    private static final Refused PARAMETER =
            new Refused(400, "invalid-request", "The overview takes no query parameter");

    private final Refusals refusals;

    OverviewRules(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route("/v1/overview").order(BEFORE_THE_RESOURCE).handler(this::check);
    }

    private void check(RoutingContext routing) {
        var query = routing.request().query();
        if (query != null && !query.isEmpty()) {
            refusals.refuse(routing, PARAMETER);
        } else {
            routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            routing.next();
        }
    }
}
