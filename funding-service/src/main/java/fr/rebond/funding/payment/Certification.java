package fr.rebond.funding.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Delivery certified; for an advance, its conditions. */
record Certification(
        @NotBlank @Size(max = 2_000) @Schema(description = "What was checked")
        String statement) {}
