package fr.rebond.missions.mission.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record CertifiedDaysForm(
        @NotNull
        @Min(1)
        @Max(10_000)
        @Schema(description = "Person-days worked since the last certification", examples = "40")
        Integer personDays,

        @NotNull @Schema(description = "Last day of the work to certify", examples = "2023-06-30")
        LocalDate until) {}
