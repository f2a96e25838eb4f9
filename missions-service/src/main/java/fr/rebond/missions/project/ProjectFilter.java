package fr.rebond.missions.project;

import fr.rebond.kit.query.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

public class ProjectFilter {

    @QueryParam("externalReference")
    @Size(max = 100)
    @Parameter(description = "The project with this reference")
    private @Nullable String externalReference;

    @QueryParam("status")
    @Parameter(description = "Projects in this state")
    private @Nullable ProjectStatus status;

    @QueryParam("updatedSince")
    @Parameter(description = "Projects changed at or after this instant")
    private @Nullable Instant updatedSince;

    Conditions conditions() {
        return new Conditions()
                .filter("externalReference", "external_reference = :externalReference", externalReference)
                .filter("status", "status = :status", status)
                .filter("updatedSince", "updated_at >= :updatedSince", updatedSince);
    }
}
