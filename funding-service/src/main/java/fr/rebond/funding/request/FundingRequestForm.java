package fr.rebond.funding.request;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.rebond.funding.JsonConverter;
import fr.rebond.funding.stateaid.form.AidAmounts;
import fr.rebond.funding.stateaid.form.AidForm;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.RulesNotMet;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The form that a holder fills in. It may be incomplete before the submission. */
record FundingRequestForm(
        @NotNull @Valid AidForm stateAid,
        @NotNull @Amount @Valid Money askedGrant,
        @NotNull @Amount @Valid Money askedRepayableAdvance) {

    AidAmounts requestedAid() {
        return new AidAmounts(askedGrant, askedRepayableAdvance);
    }

    /** Checks whether the request can be submitted. */
    RulesNotMet.Check completeness(Money minimumEligibleCosts) {
        var costs = stateAid.total();
        var asked = askedGrant.plus(askedRepayableAdvance);
        return RulesNotMet.check()
                .that(
                        costs.compareTo(minimumEligibleCosts) >= 0,
                        "/stateAid/eligibleCosts",
                        "eligible costs of " + costs + " are below the minimum of " + minimumEligibleCosts)
                .that(asked.isPositive(), "/askedGrant", "a grant or a repayable advance must be requested")
                .that(
                        asked.compareTo(costs) <= 0,
                        "/askedGrant",
                        "the requested aid exceeds the eligible costs of " + costs)
                .that(
                        stateAid.enterprise() != null,
                        "/stateAid/enterprise",
                        "the accounts of the undertaking are missing")
                .that(
                        stateAid.incentive() != null,
                        "/stateAid/incentive",
                        "the written application that proves the incentive effect is missing");
    }

    @Converter
    static final class Json extends JsonConverter<FundingRequestForm> {
        Json() {
            super(new TypeReference<>() {});
        }
    }
}
