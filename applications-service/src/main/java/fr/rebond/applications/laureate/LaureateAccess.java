package fr.rebond.applications.laureate;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;

/** Who may know of a laureate before its announcement: those who label, prepare its mission and its envelope. */
final class LaureateAccess {

    private LaureateAccess() {}

    static boolean seesAll(Actor actor) {
        return actor.hasAnyRole(
                Roles.PROGRAMME_MANAGER,
                Roles.LABELLING_AUTHORITY,
                Roles.ENGINEERING_MANAGER,
                Roles.FUNDING_OFFICER,
                Roles.AUDITOR);
    }

    /** Members of a laureate know of their own label before it is announced. */
    static boolean seesOwn(Actor actor) {
        return actor.hasAnyRole(Roles.APPLICANT, Roles.TERRITORY_OFFICER);
    }
}
