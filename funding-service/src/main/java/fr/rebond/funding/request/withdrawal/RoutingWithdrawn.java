package fr.rebond.funding.request.withdrawal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code routing-withdrawn}, as far as this service reads it. */
record RoutingWithdrawn(
        @NotNull UUID routingId,
        @NotNull LocalDate withdrawnOn,
        @Nullable String motiveCode) {}
