package fr.rebond.funding.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A funding request in a list. */
@Schema(name = "FundingRequestSummary")
public record RequestSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID routingId,
        @Schema(required = true) UUID projectId,
        @Schema(required = true) UUID envelopeId,
        @Schema(required = true) String projectName,
        @Nullable String externalReference,
        @Schema(required = true) String holderSiren,
        @Schema(required = true) String holderName,
        @Schema(required = true) FundingRequestStatus status,
        @Schema(required = true) LocalDate invitedOn,
        @Schema(required = true) boolean sample,
        @Schema(required = true) Instant updatedAt) {}
