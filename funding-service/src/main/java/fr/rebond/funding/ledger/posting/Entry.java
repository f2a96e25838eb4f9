package fr.rebond.funding.ledger.posting;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.Funder;
import java.math.BigDecimal;

/**
 * One line of a posting.
 *
 * @param amount euros, positive for a debit and negative for a credit, never zero
 */
public record Entry(Funder funder, Account account, BigDecimal amount) {

    public Entry {
        amount = Euros.exact(amount);
        if (amount.signum() == 0) {
            throw new IllegalArgumentException("the amount of an entry must not be zero");
        }
    }

    Entry reversed() {
        return new Entry(funder, account, amount.negate());
    }
}
