package fr.rebond.applications.dossier;

import fr.rebond.applications.Conditions;
import fr.rebond.applications.Parameters;
import fr.rebond.applications.territory.GroupingFilter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of applications: those of their groupings, and where they stand. */
public class ApplicationFilter extends GroupingFilter {

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = ApplicationStatus.class))
    private String status;

    Conditions conditions(Embargo.Shown shown) {
        return conditions(shown.updatedAt())
                .with(
                        shown.status() + " = :status",
                        "status",
                        Parameters.oneOf(ApplicationStatus.class, "status", status));
    }
}
