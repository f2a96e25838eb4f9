package fr.rebond.funding.ledger;

import java.math.BigDecimal;

/** The accounts of an envelope, with the sign that the balance of each funder keeps and what the account is kept for. */
public enum AccountType {
    /** Counterpart of {@link #PLEDGED}. */
    PLEDGE_CONTRA(-1, Scope.ENVELOPE),
    /** Promised and not confirmed: never spendable. */
    PLEDGED(1, Scope.ENVELOPE),
    /** Source of all money. */
    CONFIRMED(-1, Scope.ENVELOPE),
    /** Free to be reserved or committed. */
    AVAILABLE(1, Scope.ENVELOPE),
    /** Set aside for a request whose assessment is complete. */
    RESERVED(1, Scope.REQUEST),
    /** Decided and not yet paid. */
    COMMITTED(1, Scope.INSTRUMENT),
    /** Grants paid. */
    PAID(1, Scope.REQUEST),
    /** Principal of advances paid out and still owed. */
    OUTSTANDING(1, Scope.REQUEST);

    /** Whether an account exists once for the envelope, for each request, or for each instrument of a request. */
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

    /** 1 where a balance is never below zero, -1 where it is never above. */
    public int sign() {
        return sign;
    }

    public Scope scope() {
        return scope;
    }

    boolean allows(BigDecimal balance) {
        return balance.signum() * sign >= 0;
    }
}
