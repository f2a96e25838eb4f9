package fr.rebond.funding.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment as its readers see it. Who did what stands in the trail. */
@Schema(name = "Payment")
record PaymentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID agreementId,
        @Schema(required = true) UUID requestId,

        @Schema(description = "Its number under the agreement", required = true)
        int number,

        @Schema(required = true) String holderSiren,
        @Schema(required = true) PaymentInstrument instrument,
        @Schema(required = true) PaymentKind kind,
        @Schema(required = true) Money amount,
        @Nullable String evidence,
        @Schema(required = true) LocalDate requestedOn,
        @Schema(required = true) PaymentStatus status,

        @Schema(description = "Reference of the payment order") @Nullable
        String orderReference,

        @Nullable LocalDate paidOn,

        @Schema(description = "Why it was refused, sent back or cancelled") @Nullable
        String motive,

        @JsonIgnore long version)
        implements Versioned {}
