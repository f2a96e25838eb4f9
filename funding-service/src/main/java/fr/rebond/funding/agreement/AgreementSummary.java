package fr.rebond.funding.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
@Schema(name = "AgreementSummary")
public record AgreementSummary(
        UUID id,
        UUID requestId,
        String reference,
        String holderSiren,
        String holderName,
        AgreementStatus status,
        @Nullable LocalDate signedOn) {}
