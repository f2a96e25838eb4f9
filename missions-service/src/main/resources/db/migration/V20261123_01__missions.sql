-- Engineering missions, the work done in them, the projects found and their way to the aid envelope.

-- One row: the programme's budget line for engineering. The ceiling is data: the default is the programme's 10 M€.
-- Orders raise "ordered" by one guarded update; the check stands behind it.
CREATE TABLE engineering_line (
    only_row boolean       NOT NULL DEFAULT true CONSTRAINT engineering_line_pk PRIMARY KEY
                           CONSTRAINT engineering_line_one_row CHECK (only_row),
    ceiling  numeric(16,2) NOT NULL,
    ordered  numeric(16,2) NOT NULL,
    CONSTRAINT engineering_line_not_exceeded CHECK (ordered >= 0 AND ordered <= ceiling)
);
INSERT INTO engineering_line (ceiling, ordered) VALUES (10000000, 0);
REVOKE INSERT ON engineering_line FROM "${app}";

CREATE TABLE mission (
    id                      uuid          NOT NULL CONSTRAINT mission_pk PRIMARY KEY,
    version                 bigint        NOT NULL,
    laureate_id             uuid          NOT NULL CONSTRAINT mission_laureate_unique UNIQUE,
    territory_id            uuid          NOT NULL,
    territory_name          text          NOT NULL,
    call_code               text          NOT NULL,
    wave_number             integer       NOT NULL,
    territory_region_codes  text[]        NOT NULL,
    territory_cog_vintage   integer       NOT NULL,
    labelled_on             date          NOT NULL,
    length_months           integer       NOT NULL CONSTRAINT mission_length_positive CHECK (length_months > 0),
    planned_person_days     integer       NOT NULL CONSTRAINT mission_planned_days_positive CHECK (planned_person_days > 0),
    sample                  boolean       NOT NULL,
    status                  text          NOT NULL
        CONSTRAINT mission_status CHECK (status IN ('PLANNED', 'RUNNING', 'DELIVERED', 'PRESENTED', 'CLOSED')),
    order_reference         text          CONSTRAINT mission_order_reference_unique UNIQUE,
    order_amount_amount     numeric(16,2) CONSTRAINT mission_order_amount_positive CHECK (order_amount_amount > 0),
    order_amount_currency   varchar(3),
    order_person_days       integer       CONSTRAINT mission_order_days_positive CHECK (order_person_days > 0),
    order_ordered_on        date,
    consultancy_siren       text,
    consultancy_name        text,
    assigned_on             date,
    started_on              date,
    planned_end_on          date,
    certified_person_days   integer       NOT NULL CONSTRAINT mission_certified_days_not_negative CHECK (certified_person_days >= 0),
    certified_until         date,
    delivered_on            date,
    presented_on            date,
    closed_on               date,
    CONSTRAINT mission_started CHECK (status = 'PLANNED' OR (order_reference IS NOT NULL AND consultancy_siren IS NOT NULL
        AND started_on IS NOT NULL AND planned_end_on IS NOT NULL)),
    CONSTRAINT mission_delivered CHECK (status IN ('PLANNED', 'RUNNING') OR delivered_on IS NOT NULL),
    CONSTRAINT mission_presented CHECK (status IN ('PLANNED', 'RUNNING', 'DELIVERED') OR presented_on IS NOT NULL),
    CONSTRAINT mission_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT mission_days_within_order CHECK (certified_person_days = 0 OR certified_person_days <= order_person_days)
);
CREATE INDEX mission_consultancy ON mission (consultancy_siren);

CREATE TABLE mission_member (
    mission_id  uuid    NOT NULL CONSTRAINT mission_member_mission REFERENCES mission (id),
    siren       text    NOT NULL,
    name        text    NOT NULL,
    region_code text    NOT NULL,
    lead        boolean NOT NULL,
    CONSTRAINT mission_member_pk PRIMARY KEY (mission_id, siren)
);
CREATE INDEX mission_member_siren ON mission_member (siren);
CREATE UNIQUE INDEX mission_member_one_lead ON mission_member (mission_id) WHERE lead;

-- Who sits on the mission's steering committee: named by its meetings, and what opens the mission to committee members.
CREATE TABLE committee_seat (
    mission_id uuid NOT NULL CONSTRAINT committee_seat_mission REFERENCES mission (id),
    siren      text NOT NULL,
    name       text NOT NULL,
    CONSTRAINT committee_seat_pk PRIMARY KEY (mission_id, siren)
);
CREATE INDEX committee_seat_siren ON committee_seat (siren);

CREATE TABLE committee_meeting (
    id             uuid    NOT NULL CONSTRAINT committee_meeting_pk PRIMARY KEY,
    version        bigint  NOT NULL,
    mission_id     uuid    NOT NULL CONSTRAINT committee_meeting_mission REFERENCES mission (id),
    kind           text    NOT NULL
        CONSTRAINT committee_meeting_kind CHECK (kind IN ('KICK_OFF', 'CLOSING', 'PREVALIDATION')),
    held_on        date    NOT NULL,
    chair          text    NOT NULL,
    quorum_percent integer NOT NULL CONSTRAINT committee_meeting_quorum CHECK (quorum_percent BETWEEN 1 AND 100),
    quorate        boolean NOT NULL,
    CONSTRAINT committee_meeting_unique UNIQUE (mission_id, kind, held_on)
);

CREATE TABLE committee_attendance (
    meeting_id uuid    NOT NULL CONSTRAINT committee_attendance_meeting REFERENCES committee_meeting (id),
    siren      text    NOT NULL,
    name       text    NOT NULL,
    present    boolean NOT NULL,
    CONSTRAINT committee_attendance_pk PRIMARY KEY (meeting_id, siren)
);

CREATE TABLE aid_scheme (
    id               uuid    NOT NULL CONSTRAINT aid_scheme_pk PRIMARY KEY,
    version          bigint  NOT NULL,
    code             text    NOT NULL CONSTRAINT aid_scheme_code_unique UNIQUE,
    title            text    NOT NULL,
    promise          text,
    operator_siren   text    NOT NULL,
    operator_name    text    NOT NULL,
    aid_types        text[]  NOT NULL CONSTRAINT aid_scheme_has_type CHECK (cardinality(aid_types) > 0),
    geographic_codes text[]  NOT NULL,
    url              text,
    opens_on         date,
    closes_on        date,
    sample           boolean NOT NULL,
    CONSTRAINT aid_scheme_dates CHECK (closes_on IS NULL OR opens_on IS NULL OR closes_on >= opens_on)
);

CREATE TABLE company (
    id               uuid    NOT NULL CONSTRAINT company_pk PRIMARY KEY,
    version          bigint  NOT NULL,
    mission_id       uuid    NOT NULL CONSTRAINT company_mission REFERENCES mission (id),
    siret            text    NOT NULL,
    name             text    NOT NULL,
    naf_code         text    NOT NULL,
    naf_nomenclature text    NOT NULL,
    headcount        integer NOT NULL CONSTRAINT company_headcount_not_negative CHECK (headcount >= 0),
    commune          text    NOT NULL,
    sample           boolean NOT NULL,
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
    status                                    text    NOT NULL
        CONSTRAINT project_status CHECK (status IN ('DETECTED', 'QUALIFIED')),
    qualified_on                              date,
    qualification_investment_amount           numeric(16,2)
        CONSTRAINT project_investment_positive CHECK (qualification_investment_amount > 0),
    qualification_investment_currency         varchar(3),
    qualification_forecast_jobs               integer
        CONSTRAINT project_jobs_not_negative CHECK (qualification_forecast_jobs >= 0),
    qualification_maturity                    text,
    qualification_naf_code                    text,
    qualification_naf_nomenclature            text,
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
    reason_code   text,
    reason        text   NOT NULL,
    considered_on date   NOT NULL,
    CONSTRAINT considered_scheme_unique UNIQUE (project_id, scheme_id),
    CONSTRAINT considered_scheme_unfit_has_reason CHECK ((fit = 'UNFIT') = (reason_code IS NOT NULL))
);

CREATE TABLE routing (
    id                    uuid          NOT NULL CONSTRAINT routing_pk PRIMARY KEY,
    version               bigint        NOT NULL,
    project_id            uuid          NOT NULL CONSTRAINT routing_project REFERENCES project (id),
    target                text          NOT NULL CONSTRAINT routing_target CHECK (target IN ('ENVELOPE', 'SCHEME')),
    scheme_id             uuid          CONSTRAINT routing_scheme REFERENCES aid_scheme (id),
    proposed_aid_amount   numeric(16,2) CONSTRAINT routing_proposed_aid_positive CHECK (proposed_aid_amount > 0),
    proposed_aid_currency varchar(3),
    status                text          NOT NULL CONSTRAINT routing_status
        CHECK (status IN ('PROPOSED', 'PREVALIDATED', 'REFUSED', 'OBTAINED', 'DENIED', 'WITHDRAWN')),
    proposed_on           date          NOT NULL,
    meeting_id            uuid          CONSTRAINT routing_meeting REFERENCES committee_meeting (id),
    recused               text[]        NOT NULL,
    motive                text,
    prevalidated_on       date,
    withdrawal_code       text,
    withdrawn_on          date,
    CONSTRAINT routing_target_whole CHECK ((target = 'SCHEME') = (scheme_id IS NOT NULL)),
    CONSTRAINT routing_validated CHECK (status IN ('PROPOSED', 'WITHDRAWN') OR meeting_id IS NOT NULL),
    CONSTRAINT routing_prevalidated CHECK (status NOT IN ('PREVALIDATED', 'OBTAINED', 'DENIED') OR prevalidated_on IS NOT NULL),
    CONSTRAINT routing_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
);
CREATE INDEX routing_list ON routing (project_id, id);
-- At most one way to the envelope at a time, and one to each scheme.
CREATE UNIQUE INDEX routing_one_open_to_envelope ON routing (project_id)
    WHERE target = 'ENVELOPE' AND status IN ('PROPOSED', 'PREVALIDATED', 'OBTAINED');
CREATE UNIQUE INDEX routing_one_open_to_scheme ON routing (project_id, scheme_id)
    WHERE target = 'SCHEME' AND status IN ('PROPOSED', 'PREVALIDATED', 'OBTAINED');

CREATE TABLE diagnosis (
    mission_id uuid   NOT NULL CONSTRAINT diagnosis_pk PRIMARY KEY CONSTRAINT diagnosis_mission REFERENCES mission (id),
    version    bigint NOT NULL
);

CREATE TABLE diagnosis_section (
    mission_id uuid    NOT NULL CONSTRAINT diagnosis_section_diagnosis REFERENCES diagnosis (mission_id),
    position   integer NOT NULL,
    title      text    NOT NULL,
    text       text    NOT NULL,
    CONSTRAINT diagnosis_section_pk PRIMARY KEY (mission_id, position)
);
-- The sections are replaced as a whole.
GRANT DELETE ON diagnosis_section TO "${app}";

CREATE TABLE roadmap (
    mission_id uuid   NOT NULL CONSTRAINT roadmap_pk PRIMARY KEY CONSTRAINT roadmap_mission REFERENCES mission (id),
    version    bigint NOT NULL,
    status     text   NOT NULL CONSTRAINT roadmap_status CHECK (status IN ('DRAFT', 'ADOPTED')),
    adopted_on date,
    meeting_id uuid   CONSTRAINT roadmap_meeting REFERENCES committee_meeting (id),
    CONSTRAINT roadmap_adopted CHECK ((status = 'ADOPTED') = (adopted_on IS NOT NULL AND meeting_id IS NOT NULL))
);

CREATE TABLE axis (
    id           uuid    NOT NULL CONSTRAINT axis_pk PRIMARY KEY,
    version      bigint  NOT NULL,
    mission_id   uuid    NOT NULL CONSTRAINT axis_roadmap REFERENCES roadmap (mission_id),
    number       integer NOT NULL CONSTRAINT axis_number_positive CHECK (number > 0),
    title        text    NOT NULL,
    description  text,
    scope        text    NOT NULL CONSTRAINT axis_scope CHECK (scope IN ('WHOLE_GROUPING', 'MEMBER')),
    member_siren text,
    CONSTRAINT axis_number_unique UNIQUE (mission_id, number),
    CONSTRAINT axis_title_unique UNIQUE (mission_id, title),
    CONSTRAINT axis_member CHECK ((scope = 'MEMBER') = (member_siren IS NOT NULL)),
    CONSTRAINT axis_member_of_grouping FOREIGN KEY (mission_id, member_siren) REFERENCES mission_member (mission_id, siren)
);

CREATE TABLE action (
    id            uuid    NOT NULL CONSTRAINT action_pk PRIMARY KEY,
    version       bigint  NOT NULL,
    axis_id       uuid    NOT NULL CONSTRAINT action_axis REFERENCES axis (id),
    number        integer NOT NULL CONSTRAINT action_number_positive CHECK (number > 0),
    title         text    NOT NULL,
    carrier_siren text    NOT NULL,
    carrier_name  text    NOT NULL,
    due_on        date,
    CONSTRAINT action_number_unique UNIQUE (axis_id, number),
    CONSTRAINT action_title_unique UNIQUE (axis_id, title)
);

-- What was said of the mission in public, kept beside what the records give.
CREATE TABLE published_figures (
    mission_id uuid   NOT NULL CONSTRAINT published_figures_pk PRIMARY KEY
                      CONSTRAINT published_figures_mission REFERENCES mission (id),
    version    bigint NOT NULL
);

CREATE TABLE published_figure (
    mission_id uuid          NOT NULL CONSTRAINT published_figure_figures REFERENCES published_figures (mission_id),
    figure     text          NOT NULL,
    value      numeric(16,2) NOT NULL,
    qualifier  text          NOT NULL
        CONSTRAINT published_figure_qualifier CHECK (qualifier IN ('EXACT', 'ALMOST', 'MORE_THAN')),
    CONSTRAINT published_figure_pk PRIMARY KEY (mission_id, figure)
);
-- The figures are replaced as a whole.
GRANT DELETE ON published_figure TO "${app}";

-- The money of a routing to the envelope as funding's events tell it. Each event sets columns of its own, so that their
-- order does not matter; the version counts the events.
CREATE TABLE routing_funding (
    routing_id               uuid          NOT NULL CONSTRAINT routing_funding_pk PRIMARY KEY
                                           CONSTRAINT routing_funding_routing REFERENCES routing (id),
    version                  bigint        NOT NULL,
    request_id               uuid          NOT NULL,
    outcome                  text,
    decided_on               date,
    granted                  numeric(16,2),
    repayable_advance        numeric(16,2),
    agreement_id             uuid,
    signed_on                date,
    agreed_grant             numeric(16,2),
    agreed_repayable_advance numeric(16,2)
);

CREATE TABLE routing_payment (
    payment_id uuid          NOT NULL CONSTRAINT routing_payment_pk PRIMARY KEY,
    routing_id uuid          NOT NULL CONSTRAINT routing_payment_routing REFERENCES routing_funding (routing_id),
    instrument text          NOT NULL,
    kind       text          NOT NULL,
    amount     numeric(16,2) NOT NULL CONSTRAINT routing_payment_positive CHECK (amount > 0),
    paid_on    date          NOT NULL
);
CREATE INDEX routing_payment_routing ON routing_payment (routing_id, paid_on);
