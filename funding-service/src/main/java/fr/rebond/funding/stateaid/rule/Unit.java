package fr.rebond.funding.stateaid.rule;

/** The unit of the value of a row. */
public enum Unit {
    EURO,
    PERCENT,
    PERSONS,
    /** No unit: the value is a name, for example the number of an aid regime. */
    NAME
}
