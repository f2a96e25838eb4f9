package fr.rebond.missions.scheme;

/** What a scheme gives, as aides-territoires tells it. */
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
