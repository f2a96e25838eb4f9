package fr.rebond.applications.laureate;

import fr.rebond.applications.call.Qualifier;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LaureateStatistics", description = "The public counts, computed from the announced laureates")
record StatisticsView(
        @Schema(required = true) Figure laureates,

        @Schema(description = "Distinct régions of all members", required = true)
        Figure regions,

        @Schema(description = "How many of the laureates are fictitious", required = true)
        int samples,

        @Schema(required = true) List<RegionCount> byRegion,
        @Schema(required = true) List<WaveCount> byWave) {

    /** A computed figure, with the published one beside it where the call has one. */
    @Schema(name = "ComparedFigure")
    record Figure(
            @Schema(required = true) int computed, @Nullable Published published) {}

    @Schema(name = "PublishedAndCompared")
    record Published(
            @Schema(required = true) int value,
            @Schema(required = true) Qualifier qualifier,

            @Schema(description = "Whether the computed figure is what was published", required = true)
            boolean agrees) {}

    @Schema(description = "Laureates with a member in the région; one may count in several")
    record RegionCount(
            @Schema(description = "Official code", required = true)
            String region,

            @Schema(required = true) int laureates,
            @Schema(required = true) int samples) {}

    record WaveCount(
            @Schema(required = true) String callCode,
            @Schema(required = true) int waveNumber,
            @Schema(required = true) int laureates,
            @Schema(required = true) int samples) {}
}
