package fr.rebond.funding.ledger;

/** The form of an aid. An advance is repayable. */
public enum Instrument {
    GRANT,
    ADVANCE
}
