package fr.rebond.missions.figures;

import java.math.BigDecimal;
import java.util.function.Function;

/** The figures of a mission that can be published. */
public enum Figure {
    COMPANIES_MET(figures -> BigDecimal.valueOf(figures.companiesMet())),
    COMPANIES_WITH_SCHEMES(figures -> BigDecimal.valueOf(figures.companiesWithSchemes())),
    PROJECTS(figures -> BigDecimal.valueOf(figures.projects())),
    INVESTMENT(figures -> figures.investment().amount()),
    FORECAST_JOBS(figures -> BigDecimal.valueOf(figures.forecastJobs())),
    ROUTED_PROJECTS(figures -> BigDecimal.valueOf(figures.routedProjects())),
    ROUTED_FORECAST_JOBS(figures -> BigDecimal.valueOf(figures.routedForecastJobs())),
    AXES(figures -> BigDecimal.valueOf(figures.axes()));

    private final Function<Figures, BigDecimal> computed;

    Figure(Function<Figures, BigDecimal> computed) {
        this.computed = computed;
    }

    /** Whether it is an amount in euros; the others are counts. */
    public boolean isAmount() {
        return this == INVESTMENT;
    }

    BigDecimal valueIn(Figures figures) {
        return computed.apply(figures);
    }
}
