package fr.rebond.missions.company.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record VisitForm(
        @NotNull @Schema(description = "Day of the visit", examples = "2023-04-18")
        LocalDate heldOn,

        @NotNull VisitKind kind,

        @Size(max = 20_000) @Schema(description = "Findings of the visit, without names of persons") @Nullable
        String summary) {}
