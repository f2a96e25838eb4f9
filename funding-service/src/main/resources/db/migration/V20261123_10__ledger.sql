-- The ledger of the envelopes: double entry, append-only, with the balances it leads to stored beside it.
-- ${app} is the role the service runs under; Flyway runs as the owner.

-- An envelope and the balances of its funders, in one row: parallel arrays in the order of the first pledge, so that
-- one conditional UPDATE locks, guards and reads them all (docs/adr/0004). CONFIRMED and PLEDGE_CONTRA are never above
-- zero; they are kept here as absolute values (pledged stands for both of its accounts).
CREATE TABLE envelope (
    id             uuid             NOT NULL CONSTRAINT envelope_pk PRIMARY KEY,
    laureate_id    uuid             NOT NULL CONSTRAINT envelope_laureate_unique UNIQUE,
    territory_id   uuid             NOT NULL,
    status         text             NOT NULL DEFAULT 'OPEN' CONSTRAINT envelope_status CHECK (status IN ('OPEN', 'FROZEN')),
    target_amount  numeric(16,2)    NOT NULL CONSTRAINT envelope_target_amount_positive CHECK (target_amount > 0),
    version        bigint           NOT NULL DEFAULT 0,
    -- Raised by every movement of the balances below, and by nothing else: version is left to the aggregate.
    ledger_version bigint           NOT NULL DEFAULT 0,
    funders        uuid[]           NOT NULL DEFAULT '{}',
    pledged        numeric(16,2)[]  NOT NULL DEFAULT '{}' CONSTRAINT envelope_pledged_not_negative CHECK (0 <= ALL (pledged)),
    confirmed      numeric(16,2)[]  NOT NULL DEFAULT '{}' CONSTRAINT envelope_confirmed_not_negative CHECK (0 <= ALL (confirmed)),
    available      numeric(16,2)[]  NOT NULL DEFAULT '{}' CONSTRAINT envelope_available_not_negative CHECK (0 <= ALL (available)),
    -- 0 <= ALL (…) lets NULL pass, hence the search for NULL.
    CONSTRAINT envelope_balances_complete CHECK (
        cardinality(pledged) = cardinality(funders)
        AND cardinality(confirmed) = cardinality(funders)
        AND cardinality(available) = cardinality(funders)
        AND array_position(funders, NULL) IS NULL
        AND array_position(pledged, NULL) IS NULL
        AND array_position(confirmed, NULL) IS NULL
        AND array_position(available, NULL) IS NULL)
) WITH (fillfactor = 50); -- room on the page for the next versions of a hot row, which then need no change of an index

-- The balances of one request, in the order of its envelope's funders; shorter where funders came later. No foreign key
-- to envelope: its check would put a shared lock of every new request on the hot row. Envelopes are never deleted.
CREATE TABLE request_balance (
    request_id        uuid            NOT NULL CONSTRAINT request_balance_pk PRIMARY KEY,
    envelope_id       uuid            NOT NULL,
    reserved          numeric(16,2)[] NOT NULL DEFAULT '{}' CONSTRAINT request_balance_reserved_not_negative CHECK (0 <= ALL (reserved)),
    committed_grant   numeric(16,2)[] NOT NULL DEFAULT '{}' CONSTRAINT request_balance_committed_grant_not_negative CHECK (0 <= ALL (committed_grant)),
    committed_advance numeric(16,2)[] NOT NULL DEFAULT '{}' CONSTRAINT request_balance_committed_advance_not_negative CHECK (0 <= ALL (committed_advance)),
    paid              numeric(16,2)[] NOT NULL DEFAULT '{}' CONSTRAINT request_balance_paid_not_negative CHECK (0 <= ALL (paid)),
    outstanding       numeric(16,2)[] NOT NULL DEFAULT '{}' CONSTRAINT request_balance_outstanding_not_negative CHECK (0 <= ALL (outstanding)),
    CONSTRAINT request_balance_complete CHECK (
        array_position(reserved, NULL) IS NULL
        AND array_position(committed_grant, NULL) IS NULL
        AND array_position(committed_advance, NULL) IS NULL
        AND array_position(paid, NULL) IS NULL
        AND array_position(outstanding, NULL) IS NULL)
) WITH (fillfactor = 70);
CREATE INDEX request_balance_envelope ON request_balance (envelope_id);

CREATE TABLE ledger_posting (
    id                 uuid        NOT NULL CONSTRAINT ledger_posting_pk PRIMARY KEY,
    envelope_id        uuid        NOT NULL CONSTRAINT ledger_posting_envelope_fk REFERENCES envelope (id),
    kind               text        NOT NULL CONSTRAINT ledger_posting_kind CHECK (kind IN (
        'PLEDGE', 'PLEDGE_WITHDRAWAL', 'CONFIRMATION', 'REDUCTION', 'RESERVATION', 'RELEASE', 'COMMITMENT',
        'DECOMMITMENT', 'GRANT_PAYMENT', 'ADVANCE_PAYMENT', 'BANK_RETURN')),
    business_reference text        NOT NULL CONSTRAINT ledger_posting_reference_given CHECK (btrim(business_reference) <> ''),
    reverses           uuid        CONSTRAINT ledger_posting_reverses_fk REFERENCES ledger_posting (id)
                                   CONSTRAINT ledger_posting_reversed_once UNIQUE,
    deliberation       text,
    legal_basis        text,
    at                 timestamptz NOT NULL,
    actor              text        NOT NULL,
    -- Transaction that posted it: no other may add entries.
    posted_in          xid8        NOT NULL,
    CONSTRAINT ledger_posting_once UNIQUE (kind, business_reference),
    CONSTRAINT ledger_posting_reversal CHECK ((kind = 'BANK_RETURN') = (reverses IS NOT NULL)),
    CONSTRAINT ledger_posting_basis CHECK (
        (kind = 'CONFIRMATION') = (btrim(coalesce(deliberation, '')) <> '' AND btrim(coalesce(legal_basis, '')) <> ''))
);

CREATE TABLE ledger_entry (
    envelope_id uuid          NOT NULL,
    -- That its posting exists is checked once for each statement (ledger_entry_with_its_posting), not for each row.
    posting_id  uuid          NOT NULL,
    line        smallint      NOT NULL,
    funder_id   uuid          NOT NULL,
    account     text          NOT NULL CONSTRAINT ledger_entry_account CHECK (account IN (
        'PLEDGE_CONTRA', 'PLEDGED', 'CONFIRMED', 'AVAILABLE', 'RESERVED', 'COMMITTED', 'PAID', 'OUTSTANDING')),
    request_id  uuid,
    instrument  text          CONSTRAINT ledger_entry_instrument CHECK (instrument IN ('GRANT', 'ADVANCE')),
    amount      numeric(16,2) NOT NULL CONSTRAINT ledger_entry_amount_not_zero CHECK (amount <> 0),
    -- In this order it also lists the entries of an envelope: posting ids follow time.
    CONSTRAINT ledger_entry_pk PRIMARY KEY (envelope_id, posting_id, line),
    CONSTRAINT ledger_entry_request CHECK (
        (account IN ('PLEDGE_CONTRA', 'PLEDGED', 'CONFIRMED', 'AVAILABLE')) = (request_id IS NULL)),
    CONSTRAINT ledger_entry_instrument_given CHECK ((account = 'COMMITTED') = (instrument IS NOT NULL))
);
CREATE INDEX ledger_entry_request ON ledger_entry (request_id) WHERE request_id IS NOT NULL;

CREATE FUNCTION ledger_stamp_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.posted_in := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_posting_stamp BEFORE INSERT ON ledger_posting
    FOR EACH ROW EXECUTE FUNCTION ledger_stamp_posting();

-- A posting without entries.
CREATE FUNCTION ledger_refuse_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM ledger_entry WHERE envelope_id = NEW.envelope_id AND posting_id = NEW.id) THEN
        RAISE EXCEPTION 'posting % has no entries', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_not_empty', TABLE = 'ledger_posting';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_posting_not_empty AFTER INSERT ON ledger_posting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_refuse_empty();

-- A posting that does not sum to zero for each of its funders. On the entries and not on the posting: whatever is added
-- after the check was made immediate is checked again.
CREATE FUNCTION ledger_refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    difference numeric;
BEGIN
    SELECT sum(amount) INTO difference FROM ledger_entry
    WHERE envelope_id = NEW.envelope_id AND posting_id = NEW.posting_id AND funder_id = NEW.funder_id;
    IF difference <> 0 THEN
        RAISE EXCEPTION 'posting % is off by % for funder %', NEW.posting_id, difference, NEW.funder_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_balanced', TABLE = 'ledger_entry';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_posting_balanced AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_refuse_unbalanced();

-- An entry without posting, or added to a posting of an earlier transaction or of another envelope.
CREATE FUNCTION ledger_refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM added LEFT JOIN ledger_posting posting
            ON posting.id = added.posting_id AND posting.envelope_id = added.envelope_id
        WHERE posting.posted_in IS DISTINCT FROM pg_current_xact_id()
    ) THEN
        RAISE EXCEPTION 'entries are written with their posting'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_with_its_posting', TABLE = 'ledger_entry';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_entry_with_its_posting AFTER INSERT ON ledger_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_late();

-- Append-only: the runtime role lacks the right, anybody else meets the trigger.
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_posting, ledger_entry FROM "${app}";

CREATE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_append_only', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_posting
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- Balances as people query them: a row for each funder.
CREATE VIEW envelope_funder AS
SELECT envelope.id AS envelope_id, funder.id AS funder_id, funder.seniority,
       funder.pledged, funder.confirmed, funder.available
FROM envelope
CROSS JOIN LATERAL unnest(funders, pledged, confirmed, available)
    WITH ORDINALITY AS funder (id, pledged, confirmed, available, seniority);

CREATE VIEW request_funder AS
SELECT request.envelope_id, request.request_id, funder.id AS funder_id, funder.seniority,
       coalesce(request.reserved[funder.seniority], 0) AS reserved,
       coalesce(request.committed_grant[funder.seniority], 0) AS committed_grant,
       coalesce(request.committed_advance[funder.seniority], 0) AS committed_advance,
       coalesce(request.paid[funder.seniority], 0) AS paid,
       coalesce(request.outstanding[funder.seniority], 0) AS outstanding
FROM request_balance request
JOIN envelope ON envelope.id = request.envelope_id
CROSS JOIN LATERAL unnest(envelope.funders) WITH ORDINALITY AS funder (id, seniority);

-- Stored balances that are not the sum of their entries: has no row as long as all is well.
CREATE VIEW ledger_discrepancy AS
SELECT envelope_id, funder_id, account, request_id, instrument, sum(stored) AS stored, sum(entered) AS entered
FROM (
    SELECT envelope_id, funder_id, account, NULL::uuid AS request_id, NULL::text AS instrument, stored, 0 AS entered
    FROM envelope_funder
    CROSS JOIN LATERAL (VALUES
        ('PLEDGED', pledged), ('PLEDGE_CONTRA', -pledged), ('CONFIRMED', -confirmed), ('AVAILABLE', available)
    ) AS balance (account, stored)
    UNION ALL
    SELECT envelope_id, funder_id, account, request_id, instrument, stored, 0
    FROM request_funder
    CROSS JOIN LATERAL (VALUES
        ('RESERVED', NULL, reserved), ('COMMITTED', 'GRANT', committed_grant),
        ('COMMITTED', 'ADVANCE', committed_advance), ('PAID', NULL, paid), ('OUTSTANDING', NULL, outstanding)
    ) AS balance (account, instrument, stored)
    UNION ALL
    SELECT envelope_id, funder_id, account, request_id, instrument, 0, amount
    FROM ledger_entry
) AS compared
GROUP BY envelope_id, funder_id, account, request_id, instrument
HAVING sum(stored) <> sum(entered);
