package fr.rebond.applications;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;

/** Which roles may see unpublished data of every organisation. */
public final class RoleAccess {

    private RoleAccess() {}

    /** Whether the actor sees every application: the roles that run the programme, examine applications or audit. */
    public static boolean seesAllApplications(Actor actor) {
        return actor.hasAnyRole(
                Roles.PROGRAMME_MANAGER,
                Roles.LABELLING_AUTHORITY,
                Roles.CASE_OFFICER,
                Roles.ASSESSOR,
                Roles.EXPERT,
                Roles.JURY_MEMBER,
                Roles.AUDITOR);
    }

    /**
     * Whether the actor sees labels before their announcement: those who label, prepare missions and envelopes, or
     * audit.
     */
    public static boolean seesLabels(Actor actor) {
        return actor.hasAnyRole(
                Roles.PROGRAMME_MANAGER,
                Roles.LABELLING_AUTHORITY,
                Roles.ENGINEERING_MANAGER,
                Roles.FUNDING_OFFICER,
                Roles.AUDITOR);
    }

    /** Whether the actor sees what concerns its own organisation, labels included. */
    public static boolean seesItsOwn(Actor actor) {
        return actor.hasAnyRole(Roles.APPLICANT, Roles.TERRITORY_OFFICER);
    }
}
