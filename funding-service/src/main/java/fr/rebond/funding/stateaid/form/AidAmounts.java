package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.PlannedAid;
import fr.rebond.kit.money.Money;

/** The amounts of the planned aid. */
public record AidAmounts(Money grant, Money repayableAdvance) {

    PlannedAid aid() {
        return PlannedAid.nominal(grant.amount(), repayableAdvance.amount());
    }
}
