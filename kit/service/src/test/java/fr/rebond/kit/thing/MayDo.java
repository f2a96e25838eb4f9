package fr.rebond.kit.thing;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The permissions of the test service. */
final class MayDo {

    private MayDo() {}

    @PermissionsAllowed("things:read")
    @Retention(RetentionPolicy.RUNTIME)
    @interface ReadThings {}

    @PermissionsAllowed("things:write")
    @Retention(RetentionPolicy.RUNTIME)
    @interface WriteThings {}

    @PermissionsAllowed("things:sign")
    @Retention(RetentionPolicy.RUNTIME)
    @interface SignThings {}
}
