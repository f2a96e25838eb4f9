package fr.rebond.funding.ledger;

import java.math.BigDecimal;

/** Why the ledger refuses a movement. */
public sealed interface UnmetGuard {

    /** The reason in one sentence, for whoever asked. */
    String reason();

    /** The account holds less than was asked, over all funders. */
    record TooLittle(Account account, BigDecimal asked, BigDecimal held) implements UnmetGuard {
        @Override
        public String reason() {
            return account + " holds " + held.toPlainString() + " euros, less than the " + asked.toPlainString()
                    + " asked";
        }
    }

    /** One funder has less on the account than it would have to give. */
    record FunderHasTooLittle(Account account, Funder funder, BigDecimal asked, BigDecimal held) implements UnmetGuard {
        @Override
        public String reason() {
            return account + " of funder " + funder.id() + " holds " + held.toPlainString() + " euros, less than the "
                    + asked.toPlainString() + " asked";
        }
    }

    /** An explicit split that is not the amount to split. */
    record SharesDoNotAddUp(BigDecimal asked, BigDecimal sum) implements UnmetGuard {
        @Override
        public String reason() {
            return "the shares add up to " + sum.toPlainString() + " euros instead of " + asked.toPlainString();
        }
    }

    record EnvelopeFrozen() implements UnmetGuard {
        @Override
        public String reason() {
            return "the envelope is frozen: it neither reserves nor commits";
        }
    }
}
