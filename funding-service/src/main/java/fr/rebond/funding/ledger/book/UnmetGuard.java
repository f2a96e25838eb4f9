package fr.rebond.funding.ledger.book;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Funder;
import java.math.BigDecimal;

/** A reason why the ledger refuses a movement. */
public sealed interface UnmetGuard {

    /** The reason in one sentence, for the caller. */
    String reason();

    /** The balance of the account, over all funders, is too low. */
    record TooLittle(Account account, BigDecimal requested, BigDecimal balance) implements UnmetGuard {
        @Override
        public String reason() {
            return account + " holds " + balance.toPlainString() + " euros, less than the requested "
                    + requested.toPlainString();
        }
    }

    /** The share of one funder in the account is too low. */
    record FunderHasTooLittle(Account account, Funder funder, BigDecimal requested, BigDecimal balance)
            implements UnmetGuard {
        @Override
        public String reason() {
            return account + " of funder " + funder.id() + " holds " + balance.toPlainString()
                    + " euros, less than the requested " + requested.toPlainString();
        }
    }

    /** The sum of an explicit split differs from the amount. */
    record SharesDoNotAddUp(BigDecimal requested, BigDecimal sum) implements UnmetGuard {
        @Override
        public String reason() {
            return "the shares add up to " + sum.toPlainString() + " euros instead of " + requested.toPlainString();
        }
    }

    record EnvelopeFrozen() implements UnmetGuard {
        @Override
        public String reason() {
            return "the envelope is frozen and accepts neither reservations nor commitments";
        }
    }
}
