package fr.rebond.funding.access;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.query.Conditions;
import org.jspecify.annotations.Nullable;

/** Whose things an operation lets its caller reach. */
public sealed interface OrganisationAccess {

    record Everything() implements OrganisationAccess {}

    /** @param siren of the organisation; empty for a caller who acts for none, and so reaches nothing */
    record Own(String siren) implements OrganisationAccess {}

    /** @param wide the roles that this one operation lets reach everything; any other acts for its organisation */
    static OrganisationAccess of(Actor actor, String... wide) {
        return actor.hasAnyRole(wide) ? new Everything() : own(actor);
    }

    static OrganisationAccess own(Actor actor) {
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

    /** Restricts a list. @param column SIREN of the organisation that a row belongs to */
    default Conditions restrict(Conditions conditions, String column) {
        return switch (this) {
            case Everything() -> conditions;
            case Own(var own) -> conditions.and(column + " = :organisation").bind("organisation", own);
        };
    }
}
