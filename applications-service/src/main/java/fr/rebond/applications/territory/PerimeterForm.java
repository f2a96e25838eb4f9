package fr.rebond.applications.territory;

import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record PerimeterForm(
        @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "SIREN of the EPCI", examples = "[\"200068500\", \"200030633\"]")
        List<@NotNull @SirenNumber String> epcis,

        @Schema(description = "Year of the official geographic code; the newest one when absent", examples = "2023")
        @Nullable
        Integer cogVintage) {}
