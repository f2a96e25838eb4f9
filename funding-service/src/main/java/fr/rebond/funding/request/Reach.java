package fr.rebond.funding.request;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.ASSESSOR;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.kit.actor.Actor;

/** Whose requests a caller may know of. */
public final class Reach {

    private Reach() {}

    /** SIREN of the one holder whose requests are within reach; empty for all. */
    public static String of(Actor actor) {
        return isHolderOnly(actor) ? holder(actor) : "";
    }

    /** The organisation that a project holder acts for; one without an organisation reaches nothing. */
    static String holder(Actor actor) {
        return actor.organisation().isEmpty() ? "-" : actor.organisation();
    }

    static boolean isHolderOnly(Actor actor) {
        return !actor.hasAnyRole(
                PROGRAMME_MANAGER,
                FUNDING_OFFICER,
                ASSESSOR,
                DECISION_MAKER,
                AUTHORISING_OFFICER,
                ACCOUNTING_OFFICER,
                AUDITOR);
    }

    /** Whether the caller acts as an officer, and not for a holder. */
    public static boolean isOfficerOnly(Actor actor) {
        return !isHolderOnly(actor);
    }

    /** A programme manager reads all but bank and KYC data (api.md). */
    static boolean seesDueDiligence(Actor actor) {
        return actor.hasAnyRole(
                FUNDING_OFFICER, ASSESSOR, DECISION_MAKER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR);
    }
}
