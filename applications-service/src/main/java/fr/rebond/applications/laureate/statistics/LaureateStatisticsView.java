package fr.rebond.applications.laureate.statistics;

import fr.rebond.applications.call.figures.Qualifier;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The public counts, computed from the announced laureates")
public record LaureateStatisticsView(
        Figure laureates,

        @Schema(description = "Distinct régions of all members")
        Figure regions,

        @Schema(description = "How many of the laureates are samples")
        int samples,

        List<RegionCount> byRegion,
        List<WaveCount> byWave) {

    /** A computed figure, with the published one if the call has one. */
    @Schema(name = "ComparedFigure")
    record Figure(int computed, @Nullable Published published) {}

    @Schema(name = "PublishedAndCompared")
    record Published(
            int value,
            Qualifier qualifier,

            @Schema(description = "Whether the computed figure agrees with the published one")
            boolean agrees) {}

    @Schema(description = "Laureates with a member in the région; a laureate can count in several")
    record RegionCount(
            @Schema(description = "Official code") String region, int laureates, int samples) {}

    record WaveCount(String callCode, int waveNumber, int laureates, int samples) {}
}
