package fr.rebond.funding.ledger;

/** What a posting records. Its name is what the database keeps. */
public enum PostingKind {
    PLEDGE,
    PLEDGE_WITHDRAWAL,
    CONFIRMATION,
    REDUCTION,
    RESERVATION,
    RELEASE,
    COMMITMENT,
    DECOMMITMENT,
    GRANT_PAYMENT,
    ADVANCE_PAYMENT,
    BANK_RETURN
}
