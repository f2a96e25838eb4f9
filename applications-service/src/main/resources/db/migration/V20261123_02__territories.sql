-- Territories and what they have taken in a call.

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
CREATE INDEX territory_covered_epci_siren_idx ON territory_covered_epci (siren);

-- Whom a territory concerns: its members, and the EPCI that belong to one of them.
CREATE VIEW territory_organisation AS
    SELECT territory_id, siren FROM territory_member
    UNION ALL
    SELECT territory_id, siren FROM territory_covered_epci;

-- Communes (COM-…) and members (SIREN-…) of what is submitted or laureate: the key is what keeps two territories of a
-- call from overlapping, whatever happens at the same moment.
CREATE TABLE territory_claim (
    call_id      uuid NOT NULL CONSTRAINT territory_claim_call REFERENCES call,
    code         text NOT NULL,
    territory_id uuid NOT NULL CONSTRAINT territory_claim_territory REFERENCES territory,
    CONSTRAINT territory_claim_pk PRIMARY KEY (call_id, code)
);
CREATE INDEX territory_claim_territory_idx ON territory_claim (territory_id);

-- Members are replaced while drafts are edited; claims are given back by who is no longer in the race.
GRANT DELETE ON territory_member, territory_covered_epci, territory_claim TO "${app}";
REVOKE UPDATE ON territory_claim FROM "${app}";
