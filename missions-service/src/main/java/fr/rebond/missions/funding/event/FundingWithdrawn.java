package fr.rebond.missions.funding.event;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The part of {@code funding-withdrawn} that this service reads. */
public record FundingWithdrawn(
        @NotNull UUID requestId,
        @NotNull UUID routingId,
        @NotNull LocalDate withdrawnOn) {}
