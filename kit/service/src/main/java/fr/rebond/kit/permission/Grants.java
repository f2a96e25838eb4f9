package fr.rebond.kit.permission;

import java.lang.annotation.Annotation;
import java.util.Set;

/** The permissions of one caller. */
@FunctionalInterface
public interface Grants {

    /** How far the permission reaches for the caller; empty when it does not hold it. */
    Set<Reach> reach(Class<? extends Annotation> permission);

    static Grants none() {
        return permission -> Set.of();
    }
}
