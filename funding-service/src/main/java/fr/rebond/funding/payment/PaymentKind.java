package fr.rebond.funding.payment;

/** When in the life of a project it is paid. */
public enum PaymentKind {
    /** Before anything is delivered. */
    ADVANCE,
    /** On proof of what has been delivered so far. */
    INTERIM
}
