package fr.rebond.funding.request;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.ASSESSOR;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.actor.Actor;

/** Which funding requests a caller may reach, and what it sees of them. */
public final class FundingRequestAccess {

    private static final String[] READERS_OF_DUE_DILIGENCE = {
        FUNDING_OFFICER, ASSESSOR, DECISION_MAKER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR
    };

    private FundingRequestAccess() {}

    static OrganisationAccess of(Actor actor) {
        return seesAssessment(actor) ? new OrganisationAccess.Everything() : OrganisationAccess.own(actor);
    }

    /** Holders see neither the assessment nor who decided. */
    static boolean seesAssessment(Actor actor) {
        return seesDueDiligence(actor) || actor.hasRole(PROGRAMME_MANAGER);
    }

    /** A programme manager sees everything except due diligence. */
    public static boolean seesDueDiligence(Actor actor) {
        return actor.hasAnyRole(READERS_OF_DUE_DILIGENCE);
    }
}
