package fr.rebond.kit.problem;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The permission that an operation needs: its own annotation, or the one that this annotation carries. */
final class RequiredPermission {

    private RequiredPermission() {}

    /** @return for example {@code labels:sign}; empty for an operation without a permission, and outside an operation */
    static Optional<String> of(ResourceInfo operation) {
        var method = operation.getResourceMethod();
        return method == null
                ? Optional.empty()
                : Arrays.stream(method.getAnnotations())
                        .flatMap(annotation -> Stream.of(
                                annotation, annotation.annotationType().getAnnotation(PermissionsAllowed.class)))
                        .filter(PermissionsAllowed.class::isInstance)
                        .map(PermissionsAllowed.class::cast)
                        .findFirst()
                        .map(permission -> String.join(" or ", permission.value()));
    }
}
