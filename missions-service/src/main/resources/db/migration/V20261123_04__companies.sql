-- Companies of a mission, the visits to them, their sheets of aid schemes.

CREATE TABLE company (
    id               uuid    NOT NULL CONSTRAINT company_pk PRIMARY KEY,
    version          bigint  NOT NULL,
    mission_id       uuid    NOT NULL CONSTRAINT company_mission REFERENCES mission (id),
    siret            text    NOT NULL,
    name             text    NOT NULL,
    naf_code         text    NOT NULL,
    naf_nomenclature text    NOT NULL CONSTRAINT company_naf_nomenclature CHECK (naf_nomenclature IN ('NAF_REV2')),
    headcount        integer NOT NULL CONSTRAINT company_headcount_not_negative CHECK (headcount >= 0),
    commune          text    NOT NULL,
    sample           boolean NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT company_siret_unique UNIQUE (mission_id, siret)
);
CREATE INDEX company_list ON company (mission_id, id);

CREATE TABLE visit (
    id         uuid NOT NULL CONSTRAINT visit_pk PRIMARY KEY,
    version    bigint NOT NULL,
    company_id uuid NOT NULL CONSTRAINT visit_company REFERENCES company (id),
    held_on    date NOT NULL,
    kind       text NOT NULL CONSTRAINT visit_kind CHECK (kind IN ('VISIT', 'INTERVIEW', 'REMOTE_INTERVIEW')),
    summary    text,
    CONSTRAINT visit_unique UNIQUE (company_id, held_on, kind)
);

-- The sheet of schemes that fit a company. A row without scheme states, with its reason, that none does.
CREATE TABLE scheme_match (
    id         uuid   NOT NULL CONSTRAINT scheme_match_pk PRIMARY KEY,
    version    bigint NOT NULL,
    company_id uuid   NOT NULL CONSTRAINT scheme_match_company REFERENCES company (id),
    scheme_id  uuid   CONSTRAINT scheme_match_scheme REFERENCES aid_scheme (id),
    reason     text   NOT NULL,
    CONSTRAINT scheme_match_unique UNIQUE NULLS NOT DISTINCT (company_id, scheme_id)
);
