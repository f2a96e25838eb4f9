package fr.rebond.missions.funding.event;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What missions reads of {@code funding-withdrawn}. */
public record FundingWithdrawn(
        @NotNull UUID requestId,
        @NotNull UUID routingId,
        @NotNull LocalDate withdrawnOn) {}
