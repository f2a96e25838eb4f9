package fr.rebond.funding.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a payment is refused or cancelled. */
record Motive(
        @NotBlank @Size(max = 2_000) @Schema(required = true)
        String motive) {}
