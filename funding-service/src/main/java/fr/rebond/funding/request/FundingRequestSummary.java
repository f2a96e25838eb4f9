package fr.rebond.funding.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record FundingRequestSummary(
        UUID id,
        UUID routingId,
        UUID projectId,
        UUID envelopeId,
        String projectName,
        @Nullable String externalReference,
        String holderSiren,
        String holderName,
        FundingRequestStatus status,
        LocalDate invitedOn,
        boolean sample,
        Instant updatedAt) {}
