package fr.rebond.applications.call;

import fr.rebond.kit.money.Money;
import java.math.BigDecimal;

/**
 * How much of a call's capacity and budget its laureates take.
 *
 * @param pledged what the State pledged to their envelopes, euros
 */
public record Used(long laureates, BigDecimal pledged) {

    boolean isWithin(Money budget) {
        return pledged.compareTo(budget.amount()) <= 0;
    }
}
