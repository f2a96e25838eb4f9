package fr.rebond.missions.figures;

import fr.rebond.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a mission as its records give them at one moment. */
@Schema(description = "The figures of a mission, computed from its records")
public record Figures(
        @Schema(description = "Companies with at least one visit held")
        long companiesMet,

        @Schema(description = "Companies met that were given at least one aid scheme")
        long companiesWithSchemes,

        @Schema(description = "Projects in the portfolio") long projects,

        @Schema(description = "Productive investment of the portfolio")
        Money investment,

        @Schema(description = "Jobs that the portfolio is expected to create")
        long forecastJobs,

        @Schema(description = "Projects pre-validated on their way to the envelope")
        long routedProjects,

        @Schema(description = "Jobs that the routed projects are expected to create")
        long routedForecastJobs,

        @Schema(description = "Axes of the roadmap") long axes) {}
