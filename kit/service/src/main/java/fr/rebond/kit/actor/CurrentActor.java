package fr.rebond.kit.actor;

import fr.rebond.kit.settings.ServiceName;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the current request; outside a request, the service itself. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final Actor system;

    CurrentActor(SecurityIdentity identity, ServiceName service) {
        this.identity = identity;
        this.system = Actor.system(service.get());
    }

    public Actor get() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return system;
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new Actor(token.getSubject(), text(token, "organisation"), text(token, "azp"), identity.getRoles())
                : system;
    }

    /** The service itself, also within a request. */
    public Actor system() {
        return system;
    }

    private static String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String value ? value : "";
    }
}
