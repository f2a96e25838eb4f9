package fr.rebond.kit.actor;

import fr.rebond.kit.problem.FailureMeaning;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** While the keys of the identity provider cannot be fetched, no token can be verified. */
@ApplicationScoped
class IdentityProviderFailures implements FailureMeaning {

    private static final Logger LOG = Logger.getLogger(IdentityProviderFailures.class);

    @Override
    public Optional<Refusal> of(Throwable failure) {
        if (!(failure instanceof OIDCException)) {
            return Optional.empty();
        }
        LOG.warnf("Identity provider: %s", failure.getMessage());
        return Optional.of(new Refusal(503, "unavailable", "Try again in a moment"));
    }
}
