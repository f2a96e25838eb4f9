package fr.rebond.funding.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
@Schema(name = "AgreementSummary")
public record AgreementSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID requestId,
        @Schema(required = true) String reference,
        @Schema(required = true) String holderSiren,
        @Schema(required = true) String holderName,
        @Schema(required = true) AgreementStatus status,
        @Nullable LocalDate signedOn) {}
