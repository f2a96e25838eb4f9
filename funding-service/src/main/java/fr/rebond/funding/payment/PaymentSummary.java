package fr.rebond.funding.payment;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment in a list. */
@Schema(name = "PaymentSummary")
public record PaymentSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID agreementId,
        @Schema(required = true) UUID requestId,
        @Schema(required = true) int number,
        @Schema(required = true) String holderSiren,
        @Schema(required = true) PaymentInstrument instrument,
        @Schema(required = true) PaymentKind kind,
        @Schema(required = true) Money amount,
        @Schema(required = true) PaymentStatus status,
        @Nullable LocalDate paidOn) {}
