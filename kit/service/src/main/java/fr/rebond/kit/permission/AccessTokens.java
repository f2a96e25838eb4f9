package fr.rebond.kit.permission;

import fr.rebond.kit.settings.ServiceSettings;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Accepts access tokens only: an ID token of the same issuer is also signed, but is not meant for an API. Gives the
 * caller the permissions of the tables and nothing else. The identity is built again, because that of the framework
 * turns every scope of a token into a permission.
 */
@ApplicationScoped
class AccessTokens implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(AccessTokens.class);
    private static final String ACCESS = "Bearer";
    private static final String CREDENTIALS = "rebond.credentials";

    private final Permissions permissions;
    private final ServiceSettings.Systems systems;

    AccessTokens(Permissions permissions, ServiceSettings settings) {
        this.permissions = permissions;
        this.systems = settings.systems();
    }

    /** What the caller of an identity brings; nothing for an identity without a token. */
    static Credentials credentials(SecurityIdentity identity) {
        return identity.getAttribute(CREDENTIALS) instanceof Credentials credentials
                ? credentials
                : new Credentials.None();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || !ACCESS.equals(token.getClaim("typ"))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not an access token"));
        }
        var credentials = credentials(token, identity.getRoles());
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addRoles(identity.getRoles())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addAttribute(CREDENTIALS, credentials)
                        .addPermissionChecker(
                                permission -> Uni.createFrom().item(permissions.hold(credentials, name(permission))))
                        .build());
    }

    private Credentials credentials(JsonWebToken token, Set<String> realmRoles) {
        var roles = EnumSet.noneOf(Role.class);
        realmRoles.stream().map(Role::of).flatMap(Optional::stream).forEach(roles::add);
        if (!isSystem(token)) {
            return new Credentials.Person(roles);
        }
        if (!roles.isEmpty()) {
            LOG.warnf(
                    "The client %s has roles of people: none of its requests is granted",
                    token.<Object>getClaim("azp"));
            return new Credentials.None();
        }
        return new Credentials.System(
                token.getClaim("scope") instanceof String scopes ? Set.copyOf(List.of(scopes.split(" "))) : Set.of());
    }

    private boolean isSystem(JsonWebToken token) {
        var claim = token.<Object>getClaim(systems.claim());
        return claim != null && systems.value().map(claim.toString()::equals).orElse(true);
    }

    private static String name(Permission permission) {
        return permission.getActions().isEmpty()
                ? permission.getName()
                : permission.getName() + ":" + permission.getActions();
    }
}
