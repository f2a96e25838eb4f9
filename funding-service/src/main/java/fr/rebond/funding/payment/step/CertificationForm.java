package fr.rebond.funding.payment.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The certification of the delivery or, for an advance, of its conditions. */
public record CertificationForm(
        @NotBlank @Size(max = 2_000) @Schema(description = "What was checked")
        String statement) {}
