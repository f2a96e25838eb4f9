package fr.rebond.funding.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AgreementSummary(
        UUID id,
        UUID requestId,
        String reference,
        String holderSiren,
        String holderName,
        AgreementStatus status,
        @Nullable LocalDate signedOn) {}
