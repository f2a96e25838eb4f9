-- The projects found in a mission, and the schemes considered for each.

CREATE TABLE project (
    id                                        uuid    NOT NULL CONSTRAINT project_pk PRIMARY KEY,
    version                                   bigint  NOT NULL,
    mission_id                                uuid    NOT NULL CONSTRAINT project_mission REFERENCES mission (id),
    external_reference                        text    NOT NULL,
    name                                      text    NOT NULL,
    description                               text,
    holder_siren                              text,
    holder_name                               text,
    detected_on                               date    NOT NULL,
    sample                                    boolean NOT NULL,
    updated_at                                timestamptz NOT NULL,
    status                                    text    NOT NULL
        CONSTRAINT project_status CHECK (status IN ('DETECTED', 'QUALIFIED')),
    qualified_on                              date,
    qualification_investment_amount           numeric(16,2)
        CONSTRAINT project_investment_within CHECK (qualification_investment_amount > 0
            AND qualification_investment_amount <= 10000000000),
    qualification_investment_currency         varchar(3),
    qualification_forecast_jobs               integer
        CONSTRAINT project_jobs_within CHECK (qualification_forecast_jobs BETWEEN 0 AND 100000),
    qualification_maturity                    text
        CONSTRAINT project_maturity CHECK (qualification_maturity IN ('IDEA', 'STUDIED', 'READY', 'UNDER_WAY')),
    qualification_naf_code                    text,
    qualification_naf_nomenclature            text
        CONSTRAINT project_naf_nomenclature CHECK (qualification_naf_nomenclature IN ('NAF_REV2')),
    qualification_site_commune                text,
    qualification_achievable_within_two_years boolean,
    qualification_structuring                 boolean,
    qualification_acquires_tangible_assets    boolean,
    qualification_acquires_intangible_assets  boolean,
    CONSTRAINT project_reference_unique UNIQUE (mission_id, external_reference),
    CONSTRAINT project_holder_whole CHECK ((holder_siren IS NULL) = (holder_name IS NULL)),
    CONSTRAINT project_qualified CHECK ((status = 'DETECTED') = (qualified_on IS NULL) AND (status = 'DETECTED' OR (
        qualification_investment_amount IS NOT NULL AND qualification_forecast_jobs IS NOT NULL
        AND qualification_maturity IS NOT NULL AND qualification_naf_code IS NOT NULL
        AND qualification_site_commune IS NOT NULL AND qualification_achievable_within_two_years IS NOT NULL
        AND qualification_structuring IS NOT NULL)))
);
CREATE INDEX project_list ON project (mission_id, id);

CREATE TABLE considered_scheme (
    id            uuid   NOT NULL CONSTRAINT considered_scheme_pk PRIMARY KEY,
    version       bigint NOT NULL,
    project_id    uuid   NOT NULL CONSTRAINT considered_scheme_project REFERENCES project (id),
    scheme_id     uuid   NOT NULL CONSTRAINT considered_scheme_scheme REFERENCES aid_scheme (id),
    fit           text   NOT NULL CONSTRAINT considered_scheme_fit CHECK (fit IN ('FIT', 'UNFIT')),
    reason_code   text   CONSTRAINT considered_scheme_reason CHECK (reason_code IN ('ACTIVITY_NOT_ELIGIBLE',
        'TERRITORY_NOT_ELIGIBLE', 'COMPANY_NOT_ELIGIBLE', 'COSTS_NOT_ELIGIBLE', 'SCHEME_CLOSED', 'BUDGET_EXHAUSTED',
        'AID_INSUFFICIENT', 'DENIED', 'OTHER')),
    reason        text   NOT NULL,
    considered_on date   NOT NULL,
    CONSTRAINT considered_scheme_unique UNIQUE (project_id, scheme_id),
    CONSTRAINT considered_scheme_unfit_has_reason CHECK ((fit = 'UNFIT') = (reason_code IS NOT NULL))
);
