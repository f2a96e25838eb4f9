package fr.rebond.applications.deliberation.jury;

/** The choice of a seat on an application. */
public enum VoteChoice {
    LABEL,
    RESERVE,
    REJECT,
    /** Counts for the quorum. */
    ABSTAIN,
    /** The member has an interest in the application: counts neither as a seat nor as a vote. */
    RECUSED
}
