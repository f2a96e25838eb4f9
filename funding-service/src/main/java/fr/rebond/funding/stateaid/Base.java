package fr.rebond.funding.stateaid;

/** Legal grounds on which State aid can be given. Each gets its own computation. */
public enum Base {
    /** Investment aid to small and medium-sized enterprises, Reg. (EU) 651/2014 (GBER) art. 17. */
    SME_INVESTMENT
}
