package fr.rebond.funding.request;

import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.Actor;

/** What a caller sees of the funding requests that it may reach. */
public final class FundingRequestAccess {

    private FundingRequestAccess() {}

    /** Holders see neither the assessment nor who decided. */
    static boolean seesAssessment(Actor actor) {
        return actor.may(May.ReadAssessments.class);
    }

    /** A programme manager sees everything except due diligence. */
    public static boolean seesDueDiligence(Actor actor) {
        return actor.may(May.ReadDueDiligence.class);
    }
}
