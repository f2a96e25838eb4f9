package fr.rebond.funding.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The terms of aid of a programme.
 *
 * @param minimumEligibleCosts euros; a request with lower costs cannot be submitted
 * @param advancePercent percent of the grant that may be paid in advance
 * @param guaranteedAdvancePercent the same, with a bank guarantee
 * @param interimPercent percent of the grant that advance and interim payments together may reach
 * @param longInterimPercent the same, for a project planned for more than {@code longAfterMonths}
 * @param submissionDays days from the invitation to the last day of submission
 * @param signatureDays days from the decision to the last day of signature
 */
@Embeddable
public record ProgrammeTerms(
        @NotNull @Amount @Valid Money minimumEligibleCosts,
        @Min(0) @Max(100) int advancePercent,
        @Min(0) @Max(100) int guaranteedAdvancePercent,
        @Min(0) @Max(100) int interimPercent,
        @Min(0) @Max(100) int longInterimPercent,
        @Min(1) @Max(600) int longAfterMonths,
        @Min(1) @Max(3650) int submissionDays,
        @Min(1) @Max(3650) int signatureDays) {

    @JsonIgnore
    @AssertTrue(message = "the percentages must not decrease from the advance to the long interim payment")
    boolean isAscending() {
        return advancePercent <= guaranteedAdvancePercent
                && guaranteedAdvancePercent <= interimPercent
                && interimPercent <= longInterimPercent;
    }
}
