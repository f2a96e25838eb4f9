package fr.rebond.applications;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;

/** Which roles know of what is not public, whomever they act for. */
public final class RoleAccess {

    private RoleAccess() {}

    /** Of every application: those who run the programme, examine applications or control both. */
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

    /** Of a label before its announcement: those who label, prepare mission and envelope, or control. */
    public static boolean seesLabels(Actor actor) {
        return actor.hasAnyRole(
                Roles.PROGRAMME_MANAGER,
                Roles.LABELLING_AUTHORITY,
                Roles.ENGINEERING_MANAGER,
                Roles.FUNDING_OFFICER,
                Roles.AUDITOR);
    }

    /** Of what concerns the organisation that they act for, the label included. */
    public static boolean seesItsOwn(Actor actor) {
        return actor.hasAnyRole(Roles.APPLICANT, Roles.TERRITORY_OFFICER);
    }
}
