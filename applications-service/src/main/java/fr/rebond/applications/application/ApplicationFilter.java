package fr.rebond.applications.application;

import fr.rebond.applications.territory.GroupingFilter;
import fr.rebond.kit.query.Conditions;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Filters of the list of applications: those of their groupings, and where they stand. */
public class ApplicationFilter extends GroupingFilter {

    @QueryParam("status")
    private @Nullable ApplicationStatus status;

    Conditions conditions(Embargo.Shown shown) {
        return conditions(shown.updatedAt()).filter("status", shown.status() + " = :status", status);
    }
}
