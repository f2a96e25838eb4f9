package fr.rebond.funding.ledger.posting;

/** What a posting records. The database stores the name. */
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
