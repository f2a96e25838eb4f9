package fr.rebond.funding.access;

import fr.rebond.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Whose things an operation lets its caller reach. */
public sealed interface Reach {

    record Everything() implements Reach {}

    /** @param siren of the organisation; empty for a caller who acts for none, and so reaches nothing */
    record Own(String siren) implements Reach {}

    /** @param wide the roles that this one operation lets reach everything; any other acts for its organisation */
    static Reach of(Actor actor, String... wide) {
        return actor.hasAnyRole(wide) ? new Everything() : own(actor);
    }

    static Reach own(Actor actor) {
        return new Own(actor.organisation());
    }

    default boolean includes(String siren) {
        return switch (this) {
            case Everything() -> true;
            case Own(var own) -> own.equals(siren);
        };
    }

    /** As queries take it: the SIREN of the one organisation, null for all. */
    default @Nullable String organisation() {
        return switch (this) {
            case Everything() -> null;
            case Own(var own) -> own;
        };
    }
}
