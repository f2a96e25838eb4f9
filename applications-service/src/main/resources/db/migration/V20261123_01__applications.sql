-- Calls and their waves, territories and their applications, juries, laureates. ${app} is the role of the service.

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

CREATE TABLE territory (
    id                uuid    NOT NULL CONSTRAINT territory_pk PRIMARY KEY,
    version           bigint  NOT NULL,
    name              text    NOT NULL,
    lead_siren        text    NOT NULL CONSTRAINT territory_lead_siren CHECK (lead_siren ~ '^[0-9]{9}$'),
    cog_vintage       integer NOT NULL,
    sample            boolean NOT NULL,
    grouping_revision integer NOT NULL
);
CREATE INDEX territory_lead ON territory (lead_siren);

CREATE TABLE territory_member (
    territory_id uuid NOT NULL CONSTRAINT territory_member_territory REFERENCES territory,
    siren        text NOT NULL CONSTRAINT territory_member_siren CHECK (siren ~ '^[0-9]{9}$'),
    name         text NOT NULL,
    kind         text NOT NULL CONSTRAINT territory_member_kind CHECK (kind IN ('EPCI', 'OTHER_BODY', 'SAMPLE')),
    region_code  text NOT NULL,
    CONSTRAINT territory_member_pk PRIMARY KEY (territory_id, siren),
    -- Fictitious bodies are known by a number that no real one has, and real ones are never made samples.
    CONSTRAINT territory_member_sample CHECK ((kind = 'SAMPLE') = starts_with(siren, '0000'))
);
CREATE INDEX territory_member_siren_idx ON territory_member (siren);
CREATE INDEX territory_member_region_idx ON territory_member (region_code);

CREATE TABLE territory_covered_epci (
    territory_id uuid NOT NULL CONSTRAINT territory_covered_epci_territory REFERENCES territory,
    siren        text NOT NULL CONSTRAINT territory_covered_epci_siren CHECK (siren ~ '^[0-9]{9}$'),
    CONSTRAINT territory_covered_epci_pk PRIMARY KEY (territory_id, siren)
);

-- Communes (COM-…) and members (SIREN-…) of what is submitted or laureate: the key is what keeps two territories of a
-- call from overlapping, whatever happens at the same moment.
CREATE TABLE territory_claim (
    call_id      uuid NOT NULL CONSTRAINT territory_claim_call REFERENCES call,
    code         text NOT NULL,
    territory_id uuid NOT NULL CONSTRAINT territory_claim_territory REFERENCES territory,
    CONSTRAINT territory_claim_pk PRIMARY KEY (call_id, code)
);
CREATE INDEX territory_claim_territory_idx ON territory_claim (territory_id);

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
    score              numeric(5,2) CONSTRAINT application_score_percent CHECK (score BETWEEN 0 AND 100),
    created_at         timestamptz  NOT NULL,
    updated_at         timestamptz  NOT NULL,
    CONSTRAINT application_lead_wave_unique UNIQUE (lead_siren, wave_id)
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

CREATE TABLE score (
    id             uuid        NOT NULL CONSTRAINT score_pk PRIMARY KEY,
    version        bigint      NOT NULL,
    application_id uuid        NOT NULL CONSTRAINT score_application REFERENCES application,
    criterion      text        NOT NULL,
    mark           integer     NOT NULL CONSTRAINT score_mark_not_negative CHECK (mark >= 0),
    comment        text        NOT NULL,
    assessor       text        NOT NULL,
    organisation   text        NOT NULL,
    given_at       timestamptz NOT NULL,
    CONSTRAINT score_unique UNIQUE (application_id, criterion, assessor)
);

CREATE TABLE deliberation (
    id             uuid        NOT NULL CONSTRAINT deliberation_pk PRIMARY KEY,
    version        bigint      NOT NULL,
    wave_id        uuid        NOT NULL CONSTRAINT deliberation_wave REFERENCES wave
                                        CONSTRAINT deliberation_wave_unique UNIQUE,
    call_id        uuid        NOT NULL CONSTRAINT deliberation_call REFERENCES call,
    status         text        NOT NULL CONSTRAINT deliberation_status CHECK (status IN ('OPEN', 'CLOSED')),
    quorum_minimum integer     NOT NULL,
    quorum_percent integer     NOT NULL,
    convened_at    timestamptz NOT NULL,
    closed_at      timestamptz,
    signed_by      text,
    CONSTRAINT deliberation_closed_is_signed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL AND signed_by IS NOT NULL))
);

CREATE TABLE jury_seat (
    id              uuid    NOT NULL CONSTRAINT jury_seat_pk PRIMARY KEY,
    deliberation_id uuid    NOT NULL CONSTRAINT jury_seat_deliberation REFERENCES deliberation,
    organisation    text    NOT NULL CONSTRAINT jury_seat_organisation CHECK (organisation ~ '^[0-9]{9}$'),
    name            text    NOT NULL,
    chair           boolean NOT NULL,
    CONSTRAINT jury_seat_unique UNIQUE (deliberation_id, organisation)
);
CREATE UNIQUE INDEX jury_seat_one_chair ON jury_seat (deliberation_id) WHERE chair;

CREATE TABLE vote (
    id              uuid        NOT NULL CONSTRAINT vote_pk PRIMARY KEY,
    deliberation_id uuid        NOT NULL CONSTRAINT vote_deliberation REFERENCES deliberation,
    application_id  uuid        NOT NULL CONSTRAINT vote_application REFERENCES application,
    organisation    text        NOT NULL,
    choice          text        NOT NULL CONSTRAINT vote_choice CHECK (choice IN ('LABEL', 'RESERVE', 'REJECT', 'ABSTAIN', 'RECUSED')),
    motive          text,
    cast_at         timestamptz NOT NULL,
    cast_by         text        NOT NULL,
    CONSTRAINT vote_seat FOREIGN KEY (deliberation_id, organisation) REFERENCES jury_seat (deliberation_id, organisation),
    CONSTRAINT vote_unique UNIQUE (deliberation_id, application_id, organisation)
);
CREATE INDEX vote_page ON vote (deliberation_id, id);

CREATE TABLE laureate (
    id                       uuid          NOT NULL CONSTRAINT laureate_pk PRIMARY KEY,
    version                  bigint        NOT NULL,
    application_id           uuid          NOT NULL CONSTRAINT laureate_application REFERENCES application
                                                    CONSTRAINT laureate_application_unique UNIQUE,
    territory_id             uuid          NOT NULL CONSTRAINT laureate_territory REFERENCES territory
                                                    CONSTRAINT laureate_territory_unique UNIQUE,
    call_id                  uuid          NOT NULL CONSTRAINT laureate_call REFERENCES call,
    wave_id                  uuid          NOT NULL CONSTRAINT laureate_wave REFERENCES wave,
    labelled_on              date          NOT NULL,
    envelope_target_amount   numeric(16,2) NOT NULL,
    envelope_target_currency varchar(3)    NOT NULL,
    state_pledge_amount      numeric(16,2) NOT NULL CONSTRAINT laureate_state_pledge_positive CHECK (state_pledge_amount > 0),
    state_pledge_currency    varchar(3)    NOT NULL,
    mission_months           integer       NOT NULL,
    mission_person_days      integer       NOT NULL,
    announced_on             date,
    announcement_told_at     timestamptz,
    updated_at               timestamptz   NOT NULL,
    CONSTRAINT laureate_pledge_within_target CHECK (state_pledge_amount <= envelope_target_amount),
    CONSTRAINT laureate_announced_after_label CHECK (announced_on >= labelled_on)
);
CREATE INDEX laureate_call_idx ON laureate (call_id, id);
CREATE INDEX laureate_wave_idx ON laureate (wave_id, id);
CREATE INDEX laureate_announced_idx ON laureate (announced_on, id);
CREATE INDEX laureate_updated_idx ON laureate (updated_at);
-- Announcements under embargo, in the order they will be told.
CREATE INDEX laureate_to_tell ON laureate (announced_on, id) WHERE announcement_told_at IS NULL AND announced_on IS NOT NULL;

-- What is given once stays as it was given.
REVOKE UPDATE ON consent, score, jury_seat, vote, territory_claim FROM "${app}";
-- Members and criteria are replaced while drafts are edited; claims are given back by who is no longer in the race.
GRANT DELETE ON call_criterion, territory_member, territory_covered_epci, territory_claim TO "${app}";
