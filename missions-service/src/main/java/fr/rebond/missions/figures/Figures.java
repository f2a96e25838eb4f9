package fr.rebond.missions.figures;

import fr.rebond.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The figures of a mission, computed from its records")
public record Figures(
        @Schema(description = "Number of companies with at least one visit")
        long companiesMet,

        @Schema(description = "Number of companies met with at least one aid scheme on their sheet")
        long companiesWithSchemes,

        @Schema(description = "Number of projects in the portfolio")
        long projects,

        @Schema(description = "Productive investment of the portfolio")
        Money investment,

        @Schema(description = "Number of jobs that the portfolio is expected to create")
        long forecastJobs,

        @Schema(description = "Number of projects pre-validated for the envelope")
        long routedProjects,

        @Schema(description = "Number of jobs that the routed projects are expected to create")
        long routedForecastJobs,

        @Schema(description = "Number of axes of the roadmap")
        long axes) {}
