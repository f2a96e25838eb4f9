-- Engineering missions and the budget line that they are ordered within.

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
    updated_at              timestamptz   NOT NULL,
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
