package fr.rebond.gateway.overview;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme at a glance. */
@Schema(description = "Figures of the programme, composed from its services at the time of asking")
record OverviewView(
        @Schema(description = "False when a part is UNAVAILABLE: the overview is partial")
        boolean complete,

        @Schema(description = "When the figures were asked for")
        Instant at,

        @Schema(description = "Laureates, territories and regions: public once announced")
        OverviewPart laureates,

        @Schema(description = "Missions, companies met, projects, investment, jobs, routings")
        OverviewPart missions,

        @Schema(description = "Envelopes, funding requests, commitments and payments")
        OverviewPart funding) {

    static OverviewView of(Instant at, OverviewPart laureates, OverviewPart missions, OverviewPart funding) {
        var complete = laureates.status() != OverviewPartStatus.UNAVAILABLE
                && missions.status() != OverviewPartStatus.UNAVAILABLE
                && funding.status() != OverviewPartStatus.UNAVAILABLE;
        return new OverviewView(complete, at, laureates, missions, funding);
    }
}
