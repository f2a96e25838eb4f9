package fr.rebond.missions.mission;

import fr.rebond.reference.SirenNumber;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
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

    String condition() {
        return (laureate == null ? "" : " and m.laureateId = :laureate")
                + (epci == null ? "" : " and exists (select 1 from m.members e where e.siren = :epci)");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (laureate != null) {
            parameters.put("laureate", laureate);
        }
        if (epci != null) {
            parameters.put("epci", epci);
        }
        return parameters;
    }

    String text() {
        return "missions?laureate=%s&epci=%s".formatted(laureate, epci);
    }
}
