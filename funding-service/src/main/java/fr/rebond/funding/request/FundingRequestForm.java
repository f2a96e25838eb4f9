package fr.rebond.funding.request;

import fr.rebond.funding.stateaid.form.AidForm;
import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.RulesNotMet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What the holder of a project fills in. Nothing of it is required before submission but its shape. */
record FundingRequestForm(
        @NotNull @Valid AidForm stateAid,
        @NotNull @Amount @Valid Money askedGrant,
        @NotNull @Amount @Valid Money askedRepayableAdvance) {

    Planned asked() {
        return new Planned(askedGrant, askedRepayableAdvance);
    }

    /** Every reason why it cannot be submitted as it is. */
    RulesNotMet.Check completeness(Money minimumEligibleCosts) {
        var costs = stateAid.total();
        var asked = askedGrant.plus(askedRepayableAdvance);
        return RulesNotMet.check()
                .that(
                        costs.compareTo(minimumEligibleCosts) >= 0,
                        "/stateAid/eligibleCosts",
                        "eligible costs of " + costs + " are below the minimum of " + minimumEligibleCosts)
                .that(asked.isPositive(), "/askedGrant", "neither a grant nor a repayable advance is asked")
                .that(asked.compareTo(costs) <= 0, "/askedGrant", "more is asked than the eligible costs of " + costs)
                .that(stateAid.enterprise() != null, "/stateAid/enterprise", "no accounts of the undertaking are given")
                .that(
                        stateAid.incentive() != null,
                        "/stateAid/incentive",
                        "the written application that proves the incentive effect is not named");
    }
}
