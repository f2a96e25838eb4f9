package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.stateaid.PlannedAid;
import fr.rebond.kit.money.Money;

/** The aid in question, in one decision. */
public record Planned(Money grant, Money repayableAdvance) {

    PlannedAid aid() {
        return PlannedAid.nominal(grant.amount(), repayableAdvance.amount());
    }
}
