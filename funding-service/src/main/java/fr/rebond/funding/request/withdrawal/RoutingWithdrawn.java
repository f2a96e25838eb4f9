package fr.rebond.funding.request.withdrawal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event {@code routing-withdrawn}. */
record RoutingWithdrawn(
        @NotNull UUID routingId,
        @NotNull LocalDate withdrawnOn,
        @Nullable String motiveCode) {}
