package fr.rebond.missions.project;

import fr.rebond.missions.access.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
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

    @QueryParam("updatedSince")
    @Parameter(description = "Projects changed at or after this instant")
    private Instant updatedSince;

    Conditions conditions(UUID missionId) {
        return new Conditions("projects of " + missionId)
                .with("externalReference", "p.externalReference = :externalReference", externalReference)
                .with("status", "p.status = :status", status)
                .with("updatedSince", "p.updatedAt >= :updatedSince", updatedSince);
    }
}
