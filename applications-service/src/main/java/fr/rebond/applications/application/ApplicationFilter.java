package fr.rebond.applications.application;

import fr.rebond.applications.territory.GroupingFilter;
import fr.rebond.kit.query.Conditions;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Filters of the list of applications: by grouping and by state. */
public class ApplicationFilter extends GroupingFilter {

    @QueryParam("status")
    private @Nullable ApplicationStatus status;

    Conditions conditions(Embargo.Shown shown) {
        return conditions(shown.updatedAt()).filter("status", shown.status() + " = :status", status);
    }
}
