package fr.rebond.funding.ledger;

import java.math.BigDecimal;

/**
 * One line of a posting.
 *
 * @param amount euros, debit positive and credit negative, never zero
 */
public record Entry(Funder funder, Account account, BigDecimal amount) {

    public Entry {
        amount = Euros.exact(amount);
        if (amount.signum() == 0) {
            throw new IllegalArgumentException("an entry of zero says nothing");
        }
    }

    Entry reversed() {
        return new Entry(funder, account, amount.negate());
    }
}
