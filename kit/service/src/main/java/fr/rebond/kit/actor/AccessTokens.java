package fr.rebond.kit.actor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Accepts access tokens only: an ID token of the same issuer is also signed, but is not meant for an API. Adds each
 * scope of the token as the role {@code scope:<scope>}, so that one annotation can allow a role or a scope.
 */
@ApplicationScoped
class AccessTokens implements SecurityIdentityAugmentor {

    private static final String ACCESS = "Bearer";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (!ACCESS.equals(token.getClaim("typ"))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not an access token"));
        }
        var augmented = QuarkusSecurityIdentity.builder(identity);
        if (token.getClaim("scope") instanceof String scopes) {
            for (var scope : scopes.split(" ")) {
                augmented.addRole("scope:" + scope);
            }
        }
        return Uni.createFrom().item(augmented.build());
    }
}
