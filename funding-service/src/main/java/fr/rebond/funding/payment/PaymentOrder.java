package fr.rebond.funding.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order that was sent to the bank. */
record PaymentOrder(
        @NotBlank @Size(max = 35) @Schema(description = "Reference of the payment order", examples = "OP-2023-000123")
        String reference) {}
