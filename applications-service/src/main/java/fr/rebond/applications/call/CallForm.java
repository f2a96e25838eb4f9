package fr.rebond.applications.call;

import fr.rebond.applications.call.figures.PublishedCounts;
import fr.rebond.applications.call.wave.WaveRule;
import fr.rebond.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All editable data of a call. */
@Schema(description = "The editable form of a call")
record CallForm(
        @NotNull
        @Pattern(regexp = Call.CODE)
        @Size(max = 60)
        @Schema(description = "Natural key; never changes", examples = "rebond-industriel")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "AMI Rebond industriel")
        String title,

        @NotNull @Size(min = 1, max = 30) @Schema(description = "Scoring grid")
        List<@Valid @NotNull Criterion> criteria,

        @Min(1) @Max(10_000) @Schema(description = "Maximum number of laureates over all waves")
        int capacity,

        @NotNull @Schema(description = "Maximum of all State pledges to envelopes")
        Money budget,

        @NotNull WaveRule waveRule,

        @NotNull
        @Pattern(regexp = "^https://[^\\s]+$")
        @Size(max = 500)
        @Schema(description = "Where territories apply online")
        String applicationUrl,

        @NotNull @Valid MissionLength mission,
        @NotNull @Valid QuorumRule quorum,
        @Valid @Nullable PublishedCounts publishedFigures) {

    @AssertTrue(message = "two criteria have the same code")
    @Schema(hidden = true)
    boolean isEachCriterionOnce() {
        return criteria == null
                || criteria.stream()
                        .filter(Objects::nonNull)
                        .map(Criterion::code)
                        .allMatch(new HashSet<String>()::add);
    }
}
