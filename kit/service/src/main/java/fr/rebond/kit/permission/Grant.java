package fr.rebond.kit.permission;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a {@link PermissionTable}: a permission and its holders. A system holds the permission through the scope of
 * the same name, or through a wider scope that the row names.
 *
 * @param permission the annotation of the operations that need it, itself annotated with {@link PermissionsAllowed}
 */
public record Grant(Class<? extends Annotation> permission, List<Holder> holders) {

    public Grant {
        holders = List.copyOf(holders);
    }

    /** A permission that nobody holds yet. */
    public static Grant of(Class<? extends Annotation> permission) {
        return new Grant(permission, List.of());
    }

    public Grant to(Reach reach, Role... roles) {
        return with(Arrays.stream(roles).map(role -> new Holder.People(role, reach)));
    }

    /** To the systems with the scope of the same name. */
    public Grant toSystems(Reach reach) {
        return toScope(reach, name());
    }

    public Grant toScope(Reach reach, String scope) {
        return with(Stream.of(new Holder.Systems(scope, reach)));
    }

    /** E.g. {@code changes:read}. */
    public String name() {
        return nameOf(permission);
    }

    public static String nameOf(Class<? extends Annotation> permission) {
        return permission.getAnnotation(PermissionsAllowed.class).value()[0];
    }

    private Grant with(Stream<Holder> more) {
        return new Grant(
                permission, Stream.concat(holders.stream(), more).distinct().toList());
    }
}
