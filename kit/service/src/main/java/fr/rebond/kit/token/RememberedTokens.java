package fr.rebond.kit.token;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Answers for tokens that were verified lately. All others go to the provider of Quarkus, which verifies them. */
@ApplicationScoped
class RememberedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    static final String REMEMBERED = "rebond.token.remembered";

    /** The highest comes first. The provider of Quarkus has the default, 1001. */
    private static final int FIRST = 2000;

    private final TokenMemory memory;

    RememberedTokens(TokenMemory memory) {
        this.memory = memory;
    }

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public @Nullable Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential) || credential.isOpaque()) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(memory.find(credential.getToken())
                        .<SecurityIdentity>map(token -> QuarkusSecurityIdentity.builder()
                                .setPrincipal(new OidcJwtCallerPrincipal(token.claims(), credential))
                                .addCredential(credential)
                                .addRoles(token.roles())
                                .addAttribute(REMEMBERED, true)
                                .build())
                        .orElse(null));
    }
}
