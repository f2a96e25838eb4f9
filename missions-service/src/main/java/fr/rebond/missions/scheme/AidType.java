package fr.rebond.missions.scheme;

/** The form of the aid, with the values of aides-territoires. */
public enum AidType {
    GRANT,
    LOAN,
    RECOVERABLE_ADVANCE,
    GUARANTEE,
    EQUITY,
    TAX_RELIEF,
    TECHNICAL_ENGINEERING,
    FINANCIAL_ENGINEERING,
    LEGAL_ENGINEERING,
    OTHER
}
