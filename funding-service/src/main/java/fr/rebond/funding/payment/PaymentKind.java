package fr.rebond.funding.payment;

/** The phase of the project in which a payment is made. */
enum PaymentKind {
    /** Before any delivery. */
    ADVANCE,
    /** On proof of partial delivery. */
    INTERIM
}
