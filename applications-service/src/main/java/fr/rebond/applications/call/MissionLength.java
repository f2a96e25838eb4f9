package fr.rebond.applications.call;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Default length of a laureate's engineering mission, in months and person-days. */
@Embeddable
@Schema(description = "Default length of a laureate's engineering mission")
public record MissionLength(
        @Min(1) @Max(36) @Schema(examples = "3") int months,

        @Min(1) @Max(5000) @Schema(examples = "100") int personDays) {}
