package fr.rebond.missions.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What missions reads of {@code funding-withdrawn}. */
record FundingWithdrawn(
        @NotNull UUID requestId,
        @NotNull UUID routingId,
        @NotNull LocalDate withdrawnOn) {}
