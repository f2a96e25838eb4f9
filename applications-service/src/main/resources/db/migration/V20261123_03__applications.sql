-- Applications and the consents of those they concern.

CREATE TABLE application (
    id                 uuid         NOT NULL CONSTRAINT application_pk PRIMARY KEY,
    version            bigint       NOT NULL,
    call_id            uuid         NOT NULL CONSTRAINT application_call REFERENCES call,
    wave_id            uuid         NOT NULL CONSTRAINT application_wave REFERENCES wave,
    territory_id       uuid         NOT NULL CONSTRAINT application_territory REFERENCES territory
                                             CONSTRAINT application_territory_unique UNIQUE,
    lead_siren         text         NOT NULL,
    status             text         NOT NULL CONSTRAINT application_status CHECK (status IN (
        'DRAFT', 'SUBMITTED', 'ADMISSIBLE', 'INADMISSIBLE', 'UNDER_ASSESSMENT', 'ASSESSED', 'LAUREATE', 'RESERVE',
        'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    exposure           text,
    ambition           text,
    external_reference text,
    submitted_at       timestamptz,
    motive             text,
    assessed_at        timestamptz,
    score              numeric(5,2) CONSTRAINT application_score_percent CHECK (score BETWEEN 0 AND 100),
    created_at         timestamptz  NOT NULL,
    updated_at         timestamptz  NOT NULL,
    CONSTRAINT application_lead_wave_unique UNIQUE (lead_siren, wave_id),
    CONSTRAINT application_outcome_of_assessed CHECK (status NOT IN ('ASSESSED', 'LAUREATE', 'RESERVE', 'REJECTED') OR assessed_at IS NOT NULL)
);
CREATE INDEX application_wave_idx ON application (wave_id, id);
CREATE INDEX application_call_idx ON application (call_id, id);
CREATE INDEX application_status_idx ON application (status, id);
CREATE INDEX application_updated_idx ON application (updated_at);

CREATE TABLE consent (
    id                uuid        NOT NULL CONSTRAINT consent_pk PRIMARY KEY,
    application_id    uuid        NOT NULL CONSTRAINT consent_application REFERENCES application,
    siren             text        NOT NULL,
    grouping_revision integer     NOT NULL,
    given_at          timestamptz NOT NULL,
    given_by          text        NOT NULL,
    CONSTRAINT consent_unique UNIQUE (application_id, grouping_revision, siren)
);

-- What is given once stays as it was given.
REVOKE UPDATE ON consent FROM "${app}";
