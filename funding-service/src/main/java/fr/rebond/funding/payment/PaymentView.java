package fr.rebond.funding.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record PaymentView(
        UUID id,
        UUID agreementId,
        UUID requestId,

        @Schema(description = "Number of the payment under the agreement, from 1")
        int number,

        String holderSiren,
        PaymentInstrument instrument,
        PaymentKind kind,
        Money amount,
        @Nullable String evidence,
        LocalDate requestedOn,
        PaymentStatus status,

        @Schema(description = "Reference of the payment order") @Nullable
        String orderReference,

        @Nullable LocalDate paidOn,

        @Schema(description = "Why the payment was rejected, sent back or cancelled") @Nullable
        String motive,

        @JsonIgnore long version)
        implements Versioned {}
