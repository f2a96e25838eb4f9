package fr.rebond.gateway.overview;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Key figures of the programme, collected from all services at the time of the request")
record OverviewView(
        @Schema(description = "False when at least one part is UNAVAILABLE")
        boolean complete,

        @Schema(description = "Time of the request") Instant at,

        @Schema(description = "Laureates, territories and regions; public after their announcement")
        OverviewPart laureates,

        @Schema(description = "Missions, visited companies, projects, investment, jobs and routings")
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
