package fr.rebond.funding.request.withdrawal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code routing-withdrawn}: the properties that this service reads. */
record RoutingWithdrawn(
        @NotNull UUID routingId,
        @NotNull LocalDate withdrawnOn,
        @Nullable String motiveCode) {}
