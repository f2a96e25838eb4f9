package fr.rebond.funding.ledger;

/** A frozen envelope neither reserves nor commits; what it has committed is still paid. */
public enum EnvelopeStatus {
    OPEN,
    FROZEN
}
