-- Calls and their waves. In these files ${app} is the role of the service.

CREATE TABLE call (
    id                                  uuid          NOT NULL CONSTRAINT call_pk PRIMARY KEY,
    version                             bigint        NOT NULL,
    code                                text          NOT NULL CONSTRAINT call_code_unique UNIQUE,
    title                               text          NOT NULL,
    status                              text          NOT NULL CONSTRAINT call_status CHECK (status IN ('DRAFT', 'PUBLISHED')),
    capacity                            integer       NOT NULL CONSTRAINT call_capacity_positive CHECK (capacity > 0),
    budget_amount                       numeric(16,2) NOT NULL CONSTRAINT call_budget_not_negative CHECK (budget_amount >= 0),
    budget_currency                     varchar(3)    NOT NULL,
    wave_rule_anchor                    timestamp     NOT NULL,
    wave_rule_every_months              integer       NOT NULL,
    wave_rule_zone                      text          NOT NULL,
    wave_rule_waves                     integer,
    wave_rule_until                     date,
    application_url                     text          NOT NULL,
    mission_months                      integer       NOT NULL,
    mission_person_days                 integer       NOT NULL,
    quorum_minimum                      integer       NOT NULL,
    quorum_percent                      integer       NOT NULL,
    published_figures_laureates_value     integer,
    published_figures_laureates_qualifier text,
    published_figures_regions_value       integer,
    published_figures_regions_qualifier   text,
    published_on                        date,
    created_at                          timestamptz   NOT NULL,
    updated_at                          timestamptz   NOT NULL,
    CONSTRAINT call_published_has_day CHECK ((status = 'PUBLISHED') = (published_on IS NOT NULL)),
    CONSTRAINT call_wave_rule_ends CHECK ((wave_rule_waves IS NULL) <> (wave_rule_until IS NULL))
);

CREATE TABLE call_criterion (
    call_id  uuid    NOT NULL CONSTRAINT call_criterion_call REFERENCES call,
    position integer NOT NULL,
    code     text    NOT NULL,
    label    text    NOT NULL,
    weight   integer NOT NULL CONSTRAINT call_criterion_weight CHECK (weight > 0),
    maximum  integer NOT NULL CONSTRAINT call_criterion_maximum CHECK (maximum > 0),
    required boolean NOT NULL,
    CONSTRAINT call_criterion_pk PRIMARY KEY (call_id, position)
);

-- recorded_status is empty while the state follows from the two instants and the clock.
CREATE TABLE wave (
    id              uuid        NOT NULL CONSTRAINT wave_pk PRIMARY KEY,
    version         bigint      NOT NULL,
    call_id         uuid        NOT NULL CONSTRAINT wave_call REFERENCES call,
    number          integer     NOT NULL,
    opens_at        timestamptz NOT NULL,
    cutoff          timestamptz NOT NULL,
    recorded_status text        CONSTRAINT wave_recorded_status CHECK (recorded_status IN ('UNDER_REVIEW', 'DECIDED')),
    closure_told_at timestamptz,
    decided_on      date,
    CONSTRAINT wave_number_unique UNIQUE (call_id, number),
    CONSTRAINT wave_opens_before_cutoff CHECK (opens_at < cutoff),
    CONSTRAINT wave_decided_has_day CHECK ((recorded_status IS NOT DISTINCT FROM 'DECIDED') = (decided_on IS NOT NULL))
);
-- What is still to be told, in the order it will be.
CREATE INDEX wave_to_close ON wave (cutoff, id) WHERE closure_told_at IS NULL;

-- Criteria are replaced while a call is a draft.
GRANT DELETE ON call_criterion TO "${app}";
