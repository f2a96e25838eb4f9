package fr.rebond.missions.mission;

import fr.rebond.kit.query.Conditions;
import fr.rebond.reference.organisation.Digits;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

public class MissionFilter {

    private static final String MEMBER = "EXISTS (SELECT FROM mission_member e WHERE e.mission_id = m.id AND %s)";

    @QueryParam("laureate")
    @Parameter(description = "The mission of this laureate")
    private @Nullable UUID laureate;

    @QueryParam("epci")
    @SirenNumber
    @Parameter(description = "Missions whose grouping this intercommunalité (SIREN) is a member of")
    private @Nullable String epci;

    @QueryParam("region")
    @Size(max = 3)
    @Parameter(description = "Missions whose grouping has a member in this région (official code)")
    private @Nullable String region;

    @QueryParam("status")
    @Parameter(description = "Missions in this state")
    private @Nullable MissionStatus status;

    @QueryParam("updatedSince")
    @Parameter(description = "Missions changed at or after this instant")
    private @Nullable Instant updatedSince;

    Conditions conditions() {
        return new Conditions()
                .filter("laureate", "m.laureate_id = :laureate", laureate)
                .filter("epci", MEMBER.formatted("e.siren = :epci"), Digits.ungrouped(epci))
                .filter("region", MEMBER.formatted("e.region_code = :region"), region)
                .filter("status", "m.status = :status", status)
                .filter("updatedSince", "m.updated_at >= :updatedSince", updatedSince);
    }
}
