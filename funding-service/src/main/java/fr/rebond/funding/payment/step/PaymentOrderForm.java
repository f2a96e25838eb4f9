package fr.rebond.funding.payment.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payment order sent to the bank. */
public record PaymentOrderForm(
        @NotBlank @Size(max = 35) @Schema(description = "Reference of the payment order", examples = "OP-2023-000123")
        String reference) {}
