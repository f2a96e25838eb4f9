package fr.rebond.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the framework refuses before a resource of the gateway is asked, such as a format that it does not have (406). */
class ResourceProblems {

    private final Refusals refusals;

    ResourceProblems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    Response problem(WebApplicationException failure, RoutingContext routing) {
        var refused =
                switch (failure.getResponse().getStatus()) {
                    case 404 -> Refused.NOT_FOUND;
                    case 406 -> Refused.FORMAT;
                    default -> Refused.INTERNAL_ERROR;
                };
        return Response.status(refused.status())
                .type(Refusals.MEDIA_TYPE)
                .entity(refusals.problem(routing, refused))
                .build();
    }
}
