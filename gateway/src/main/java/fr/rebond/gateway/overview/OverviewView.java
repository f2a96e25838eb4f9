package fr.rebond.gateway.overview;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme at a glance. */
@Schema(name = "Overview", description = "Figures of the programme, composed from its services at the time of asking")
record OverviewView(
        @Schema(description = "False when a part is UNAVAILABLE: the overview is partial")
        boolean complete,

        @Schema(description = "When the figures were asked for")
        Instant at,

        @Schema(description = "Laureates, territories and regions: public once announced")
        Part laureates,

        @Schema(description = "Missions, companies met, projects, investment, jobs, routings")
        Part missions,

        @Schema(description = "Envelopes, funding requests, commitments and payments")
        Part funding) {

    static OverviewView of(Instant at, Part laureates, Part missions, Part funding) {
        var complete = laureates.status() != PartStatus.UNAVAILABLE
                && missions.status() != PartStatus.UNAVAILABLE
                && funding.status() != PartStatus.UNAVAILABLE;
        return new OverviewView(complete, at, laureates, missions, funding);
    }
}
