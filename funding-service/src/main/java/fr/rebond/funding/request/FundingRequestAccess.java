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

/** Who reads funding requests, and what of them. */
public final class FundingRequestAccess {

    private static final String[] OF_DUE_DILIGENCE = {
        FUNDING_OFFICER, ASSESSOR, DECISION_MAKER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR
    };

    private FundingRequestAccess() {}

    /** All requests, or those of one's own organisation. */
    static OrganisationAccess reach(Actor actor) {
        return seesAssessment(actor) ? new OrganisationAccess.Everything() : OrganisationAccess.own(actor);
    }

    /** Holders do not see how they are assessed, nor who decided. */
    static boolean seesAssessment(Actor actor) {
        return seesDueDiligence(actor) || actor.hasRole(PROGRAMME_MANAGER);
    }

    /** A programme manager reads all but bank data and what was found out about a holder. */
    public static boolean seesDueDiligence(Actor actor) {
        return actor.hasAnyRole(OF_DUE_DILIGENCE);
    }
}
