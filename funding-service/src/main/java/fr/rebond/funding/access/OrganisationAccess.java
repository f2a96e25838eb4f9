package fr.rebond.funding.access;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.query.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The organisations whose data a caller may reach: all of them, or only its own. The data of any other organisation
 * does not exist for the caller.
 */
public sealed interface OrganisationAccess {

    record Everything() implements OrganisationAccess {}

    /** @param siren SIREN of the organisation; empty if the caller has none, which gives access to nothing */
    record Own(String siren) implements OrganisationAccess {}

    /** As far as the permission of the called operation reaches. */
    static OrganisationAccess of(Actor actor) {
        return actor.reachesEverything() ? new Everything() : new Own(actor.organisation());
    }

    default boolean includes(String siren) {
        return switch (this) {
            case Everything() -> true;
            case Own(var own) -> own.equals(siren);
        };
    }

    /** SIREN of the organisation; null for all organisations. */
    default @Nullable String organisation() {
        return switch (this) {
            case Everything() -> null;
            case Own(var own) -> own;
        };
    }

    /**
     * Restricts a list.
     *
     * @param column the column with the SIREN of the organisation
     */
    default Conditions restrict(Conditions conditions, String column) {
        return switch (this) {
            case Everything() -> conditions;
            case Own(var own) -> conditions.and(column + " = :organisation").bind("organisation", own);
        };
    }
}
