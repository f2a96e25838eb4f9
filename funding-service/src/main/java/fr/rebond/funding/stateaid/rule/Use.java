package fr.rebond.funding.stateaid.rule;

/** The purpose of a computation. A decision uses verified rows only. */
public enum Use {
    SIMULATION,
    DECISION
}
