package fr.rebond.kit.permission;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The permission of the operation that is being called, and what the caller holds. */
@ApplicationScoped
public class CurrentPermission {

    private final Permissions permissions;
    private final ResourceInfo operation;
    private final Map<Method, Optional<Class<? extends Annotation>>> known = new ConcurrentHashMap<>();

    CurrentPermission(Permissions permissions, ResourceInfo operation) {
        this.permissions = permissions;
        this.operation = operation;
    }

    public Grants grants(SecurityIdentity identity) {
        return permissions.of(AccessTokens.credentials(identity));
    }

    /** How far the permission of the operation reaches; empty for an operation that everyone may call. */
    public Set<Reach> reach(Grants grants) {
        return known.computeIfAbsent(
                        operation.getResourceMethod(), method -> permissions.among(method.getAnnotations()))
                .map(grants::reach)
                .orElse(Set.of());
    }
}
