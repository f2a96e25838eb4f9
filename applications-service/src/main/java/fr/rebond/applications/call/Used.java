package fr.rebond.applications.call;

import fr.rebond.kit.money.Money;
import java.math.BigDecimal;

/**
 * The capacity and budget that the laureates of a call use.
 *
 * @param pledged State pledges to their envelopes, euros
 */
public record Used(long laureates, BigDecimal pledged) {

    boolean isWithin(Money budget) {
        return pledged.compareTo(budget.amount()) <= 0;
    }
}
