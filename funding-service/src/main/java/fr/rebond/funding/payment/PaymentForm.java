package fr.rebond.funding.payment;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment claimed by the holder, or an advance requested by a funding officer. */
record PaymentForm(
        @NotNull UUID agreementId,
        @NotNull PaymentInstrument instrument,
        @NotNull PaymentKind kind,

        @NotNull @Amount(aboveZero = true) @Valid Money amount,

        @Size(max = 500)
        @Schema(description = "Reference of the proof of delivery; required for an interim payment")
        @Nullable
        String evidence) {}
