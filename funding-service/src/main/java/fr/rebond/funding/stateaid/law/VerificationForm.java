package fr.rebond.funding.stateaid.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a row has been checked against its own text. */
record VerificationForm(
        @NotNull Boolean verified,

        @NotBlank @Size(max = 500) @Schema(description = "Where the value was read")
        String source) {

    enum Status {
        UNVERIFIED,
        VERIFIED;

        static Status of(boolean verified) {
            return verified ? VERIFIED : UNVERIFIED;
        }
    }
}
