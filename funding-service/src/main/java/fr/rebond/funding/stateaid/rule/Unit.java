package fr.rebond.funding.stateaid.rule;

/** What the value of a row is. */
public enum Unit {
    EURO,
    PERCENT,
    PERSONS,
    /** A name, such as the number of an aid regime. */
    NAME
}
