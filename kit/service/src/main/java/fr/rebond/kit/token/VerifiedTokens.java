package fr.rebond.kit.token;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers each token that was verified, and refuses one whose key has been withdrawn since. */
@ApplicationScoped
class VerifiedTokens implements SecurityIdentityAugmentor {

    private final TokenMemory memory;
    private final PublishedKeys keys;

    VerifiedTokens(TokenMemory memory, PublishedKeys keys) {
        this.memory = memory;
        this.keys = keys;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getAttribute(RememberedTokens.REMEMBERED) == null
                && identity.getPrincipal() instanceof OidcJwtCallerPrincipal principal
                && identity.getCredential(AccessTokenCredential.class) instanceof AccessTokenCredential credential) {
            var token = credential.getToken();
            if (keys.isWithdrawn(TokenMemory.keyId(token))) {
                return Uni.createFrom().failure(new AuthenticationFailedException("its key is no longer published"));
            }
            memory.remember(token, principal.getClaims(), identity.getRoles());
        }
        return Uni.createFrom().item(identity);
    }
}
