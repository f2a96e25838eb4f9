package fr.rebond.funding.ledger;

import java.math.BigDecimal;

/** The types of accounts of an envelope. The balance of each funder always has the sign of the type, or is zero. */
public enum AccountType {
    /** Counterpart of {@link #PLEDGED}. */
    PLEDGE_CONTRA(-1, Scope.ENVELOPE),
    /** Pledged but not confirmed; cannot be spent. */
    PLEDGED(1, Scope.ENVELOPE),
    /** Counterpart of the accounts below: all money that was confirmed. */
    CONFIRMED(-1, Scope.ENVELOPE),
    /** Can be reserved or committed. */
    AVAILABLE(1, Scope.ENVELOPE),
    /** Reserved for an assessed request. */
    RESERVED(1, Scope.REQUEST),
    /** Granted by a decision, not yet paid. */
    COMMITTED(1, Scope.INSTRUMENT),
    /** Grants paid. */
    PAID(1, Scope.REQUEST),
    /** Repayable advances paid out and not yet repaid. */
    OUTSTANDING(1, Scope.REQUEST);

    /** How many accounts of a type exist: one per envelope, per request, or per request and instrument. */
    public enum Scope {
        ENVELOPE,
        REQUEST,
        INSTRUMENT
    }

    private final int sign;
    private final Scope scope;

    AccountType(int sign, Scope scope) {
        this.sign = sign;
        this.scope = scope;
    }

    /** 1 if a balance is never negative, -1 if it is never positive. */
    public int sign() {
        return sign;
    }

    Scope scope() {
        return scope;
    }

    public boolean allows(BigDecimal balance) {
        return balance.signum() * sign >= 0;
    }
}
