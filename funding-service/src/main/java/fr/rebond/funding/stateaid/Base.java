package fr.rebond.funding.stateaid;

/** The legal bases of State aid. Each has its own computation. */
public enum Base {
    /** Investment aid to small and medium-sized enterprises, Reg. (EU) 651/2014 (GBER) art. 17. */
    SME_INVESTMENT
}
