package fr.rebond.funding.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the holder gives up. */
record WithdrawRequest(
        @NotBlank @Size(max = 2_000) @Schema(required = true)
        String motive) {}
