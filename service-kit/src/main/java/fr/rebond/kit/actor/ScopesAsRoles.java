package fr.rebond.kit.actor;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives each scope of a token as the role {@code scope:<scope>}: an operation can then be opened to a role or a scope. */
@ApplicationScoped
class ScopesAsRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || !(token.getClaim("scope") instanceof String scopes)) {
            return Uni.createFrom().item(identity);
        }
        var augmented = QuarkusSecurityIdentity.builder(identity);
        for (var scope : scopes.split(" ")) {
            augmented.addRole("scope:" + scope);
        }
        return Uni.createFrom().item(augmented.build());
    }
}
