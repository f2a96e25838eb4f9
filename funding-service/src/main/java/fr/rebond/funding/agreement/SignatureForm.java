package fr.rebond.funding.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SignatureForm(
        @NotNull @Schema(description = "Day on which the right to the aid is conferred")
        LocalDate signedOn,

        @NotBlank @Size(max = 200) @Schema(description = "Reference of the signed document")
        String document) {}
