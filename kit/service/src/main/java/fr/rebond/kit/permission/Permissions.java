package fr.rebond.kit.permission;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All permissions of the service. */
@ApplicationScoped
public class Permissions {

    private final List<Grant> all;
    private final Map<Class<? extends Annotation>, Grant> byType;
    private final Map<String, Grant> byName;

    Permissions(@All List<PermissionTable> tables) {
        this.all = tables.stream().flatMap(table -> table.grants().stream()).toList();
        this.byType = all.stream().collect(Collectors.toUnmodifiableMap(Grant::permission, Function.identity()));
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Grant::name, Function.identity()));
    }

    /** In the order of the tables. */
    List<Grant> all() {
        return all;
    }

    Grants of(Credentials credentials) {
        return permission -> reach(get(permission), credentials);
    }

    /** @param name of the permission, e.g. {@code changes:read} */
    boolean hold(Credentials credentials, String name) {
        var grant = byName.get(name);
        return grant != null && !reach(grant, credentials).isEmpty();
    }

    /** @throws IllegalArgumentException when no table has it */
    Grant get(Class<? extends Annotation> permission) {
        var grant = byType.get(permission);
        if (grant == null) {
            throw new IllegalArgumentException("No table grants " + permission.getName());
        }
        return grant;
    }

    private static Set<Reach> reach(Grant grant, Credentials credentials) {
        var reach = EnumSet.noneOf(Reach.class);
        for (var holder : grant.holders()) {
            if (credentials.match(holder)) {
                reach.add(holder.reach());
            }
        }
        return reach;
    }

    /** The permission among the annotations of an operation; empty for an operation that everyone may call. */
    Optional<Class<? extends Annotation>> among(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (byType.containsKey(annotation.annotationType())) {
                return Optional.of(annotation.annotationType());
            }
        }
        return Optional.empty();
    }
}
