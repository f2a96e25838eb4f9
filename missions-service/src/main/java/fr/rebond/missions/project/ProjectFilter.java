package fr.rebond.missions.project;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of a mission's projects can be narrowed to. */
public class ProjectFilter {

    @QueryParam("externalReference")
    @Size(max = 100)
    @Parameter(description = "The project with this reference")
    private String externalReference;

    @QueryParam("status")
    @Parameter(description = "Projects in this state")
    private ProjectStatus status;

    String condition() {
        return (externalReference == null ? "" : " and p.externalReference = :externalReference")
                + (status == null ? "" : " and p.status = :status");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (externalReference != null) {
            parameters.put("externalReference", externalReference);
        }
        if (status != null) {
            parameters.put("status", status);
        }
        return parameters;
    }

    String text() {
        return "?externalReference=%s&status=%s".formatted(externalReference, status);
    }
}
