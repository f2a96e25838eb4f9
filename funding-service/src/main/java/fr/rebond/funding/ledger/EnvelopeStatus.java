package fr.rebond.funding.ledger;

/** A frozen envelope accepts neither reservations nor commitments. What it has committed can still be paid. */
public enum EnvelopeStatus {
    OPEN,
    FROZEN
}
