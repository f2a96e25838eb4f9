-- What was said of the mission in public, kept beside what the records give.
CREATE TABLE published_figures (
    mission_id uuid   NOT NULL CONSTRAINT published_figures_pk PRIMARY KEY
                      CONSTRAINT published_figures_mission REFERENCES mission (id),
    version    bigint NOT NULL
);

CREATE TABLE published_figure (
    mission_id uuid          NOT NULL CONSTRAINT published_figure_figures REFERENCES published_figures (mission_id),
    figure     text          NOT NULL CONSTRAINT published_figure_name
        CHECK (figure IN ('COMPANIES_MET', 'COMPANIES_WITH_SCHEMES', 'PROJECTS', 'INVESTMENT', 'FORECAST_JOBS',
                          'ROUTED_PROJECTS', 'ROUTED_FORECAST_JOBS', 'AXES')),
    value      numeric(16,2) NOT NULL,
    qualifier  text          NOT NULL
        CONSTRAINT published_figure_qualifier CHECK (qualifier IN ('EXACT', 'ALMOST', 'MORE_THAN')),
    CONSTRAINT published_figure_pk PRIMARY KEY (mission_id, figure)
);
-- The figures are replaced as a whole.
GRANT DELETE ON published_figure TO "${app}";
