package fr.rebond.missions.mission;

import fr.rebond.missions.access.Conditions;
import fr.rebond.reference.Digits;
import fr.rebond.reference.SirenNumber;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of missions can be narrowed to. */
public class MissionFilter {

    @QueryParam("laureate")
    @Parameter(description = "The mission of this laureate")
    private UUID laureate;

    @QueryParam("epci")
    @SirenNumber
    @Parameter(description = "Missions whose grouping this intercommunalité (SIREN) is a member of")
    private String epci;

    @QueryParam("region")
    @Size(max = 3)
    @Parameter(description = "Missions whose grouping has a member in this région (official code)")
    private String region;

    @QueryParam("status")
    @Parameter(description = "Missions in this state")
    private MissionStatus status;

    @QueryParam("updatedSince")
    @Parameter(description = "Missions changed at or after this instant")
    private Instant updatedSince;

    Conditions conditions() {
        return new Conditions("missions")
                .with("laureate", "m.laureateId = :laureate", laureate)
                .with("epci", "exists (select 1 from m.members e where e.siren = :epci)", Digits.ungrouped(epci))
                .with("region", "exists (select 1 from m.members e where e.regionCode = :region)", region)
                .with("status", "m.status = :status", status)
                .with("updatedSince", "m.updatedAt >= :updatedSince", updatedSince);
    }
}
