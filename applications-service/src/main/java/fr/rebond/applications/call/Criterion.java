package fr.rebond.applications.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a call's scoring grid.
 *
 * @param weight   weight in the mean, relative to the other weights
 * @param maximum  best score; the worst is 0
 * @param required whether a score is required to complete the assessment
 */
@Embeddable
@Schema(description = "One line of the scoring grid")
public record Criterion(
        @Column(name = "code")
        @NotNull
        @Pattern(regexp = Call.CODE)
        @Size(max = 60)
        @Schema(description = "Unique within the call", examples = "industrial-shock")
        String code,

        @Column(name = "label") @NotBlank @Size(max = 300) String label,

        @Column(name = "weight")
        @Min(1)
        @Max(1000)
        @Schema(description = "Share of the whole, relative to the other weights")
        int weight,

        @Column(name = "maximum") @Min(1) @Max(100) @Schema(description = "Best score; the worst is 0")
        int maximum,

        @Column(name = "required") @Schema(description = "Whether the assessment cannot be completed without a score")
        boolean required) {}
