package fr.rebond.applications.deliberation.jury;

/** What a seat says of an application. */
public enum VoteChoice {
    LABEL,
    RESERVE,
    REJECT,
    /** Counts for the quorum. */
    ABSTAIN,
    /** Has an interest in it: counts neither as a seat nor as a vote. */
    RECUSED
}
