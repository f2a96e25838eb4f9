package fr.rebond.missions.funding.event;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of {@code funding-decided} that this service reads. */
public record FundingDecided(
        @NotNull UUID requestId,
        @NotNull UUID routingId,
        @NotNull Outcome outcome,
        @NotNull Money grant,
        @NotNull Money repayableAdvance,
        @NotNull LocalDate decidedOn) {

    boolean isGranted() {
        return outcome != Outcome.REJECTED;
    }

    @Schema(name = "FundingOutcome")
    public enum Outcome {
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED
    }
}
