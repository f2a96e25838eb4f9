package fr.rebond.funding.stateaid.rule;

/** What a computation is for. A decision rests on verified rows only. */
public enum Use {
    SIMULATION,
    DECISION
}
