package fr.rebond.missions.funding;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What missions reads of {@code funding-decided}. @param outcome APPROVED, APPROVED_WITH_CONDITIONS or REJECTED */
record FundingDecided(
        @NotNull UUID requestId,
        @NotNull UUID routingId,
        @NotBlank String outcome,
        @NotNull Money grant,
        @NotNull Money repayableAdvance,
        @NotNull LocalDate decidedOn) {

    boolean isGranted() {
        return !outcome.equals("REJECTED");
    }
}
