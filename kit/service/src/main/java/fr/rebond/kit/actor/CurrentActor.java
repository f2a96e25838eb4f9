package fr.rebond.kit.actor;

import fr.rebond.kit.permission.CurrentPermission;
import fr.rebond.kit.settings.ServiceName;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the current request; outside a request, the service itself. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final CurrentPermission permission;
    private final CurrentVertxRequest request;
    private final Actor system;

    CurrentActor(
            SecurityIdentity identity, CurrentPermission permission, CurrentVertxRequest request, ServiceName service) {
        this.identity = identity;
        this.permission = permission;
        this.request = request;
        this.system = Actor.system(service.get());
    }

    /** Anonymous in a request without a token: never the service itself. */
    public Actor get() {
        if (!isRequest()) {
            return system;
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Actor.anonymous();
        }
        var grants = permission.grants(identity);
        return new Actor(
                token.getSubject(), text(token, "organisation"), text(token, "azp"), permission.reach(grants), grants);
    }

    /** The service itself, also within a request. */
    public Actor system() {
        return system;
    }

    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    private static String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String value ? value : "";
    }
}
