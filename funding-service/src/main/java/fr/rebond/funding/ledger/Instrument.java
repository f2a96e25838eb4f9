package fr.rebond.funding.ledger;

/** What a request is given: money for good, or a repayable advance. */
public enum Instrument {
    GRANT,
    ADVANCE
}
