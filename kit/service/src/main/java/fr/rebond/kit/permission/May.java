package fr.rebond.kit.permission;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permissions of the operations that every service has. */
public final class May {

    private May() {}

    @PermissionsAllowed("changes:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadChanges {}

    @PermissionsAllowed("dead-letters:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadDeadLetters {}

    @PermissionsAllowed("dead-letters:replay")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReplayDeadLetters {}

    @PermissionsAllowed("clock:set")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface SetClock {}
}
