package fr.rebond.funding.stateaid.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record VerificationForm(
        @NotNull Boolean verified,

        @NotBlank @Size(max = 500) @Schema(description = "Document from which the value was taken")
        String source) {

    enum Status {
        UNVERIFIED,
        VERIFIED;

        static Status of(boolean verified) {
            return verified ? VERIFIED : UNVERIFIED;
        }
    }
}
