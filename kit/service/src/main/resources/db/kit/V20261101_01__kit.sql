-- What every service keeps beside its own tables. ${app} is the role the service runs under; Flyway runs as the owner.

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO "${app}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "${app}";
GRANT USAGE ON SCHEMA public TO "${app}";

-- Events: written with the change they tell, published by the relay, kept as the journal.
CREATE TABLE outbox (
    id            uuid        NOT NULL CONSTRAINT outbox_pk PRIMARY KEY,
    seq           bigint      GENERATED ALWAYS AS IDENTITY,
    type          text        NOT NULL,
    subject       uuid        NOT NULL,
    sequence      bigint      NOT NULL CONSTRAINT outbox_sequence_positive CHECK (sequence > 0),
    partition_key uuid        NOT NULL,
    payload       text        NOT NULL,
    traceparent   text,
    actor         text        NOT NULL,
    occurred_at   timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    position      bigint      CONSTRAINT outbox_position_unique UNIQUE,
    published_at  timestamptz,
    CONSTRAINT outbox_seq_unique UNIQUE (seq),
    CONSTRAINT outbox_subject_sequence_unique UNIQUE (subject, sequence),
    CONSTRAINT outbox_published_has_position CHECK ((published_at IS NULL) = (position IS NULL))
);
-- The relay reads only what is not published: this index stays as small as the backlog.
CREATE INDEX outbox_unpublished ON outbox (seq) WHERE published_at IS NULL;

CREATE TABLE outbox_subject (
    subject       uuid   NOT NULL CONSTRAINT outbox_subject_pk PRIMARY KEY,
    last_sequence bigint NOT NULL
);

-- One row: the last position given. Two relays that both think they lead cannot both raise it.
CREATE TABLE relay_state (
    only_row      boolean NOT NULL DEFAULT true CONSTRAINT relay_state_pk PRIMARY KEY CONSTRAINT relay_state_one_row CHECK (only_row),
    last_position bigint  NOT NULL
);
INSERT INTO relay_state (last_position) VALUES (0);

-- Events of other services that were applied here.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    type        text        NOT NULL,
    subject     uuid        NOT NULL,
    applied_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT inbox_pk PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_applied_at ON inbox (applied_at);

-- Events that could not be applied (DEAD), and later ones of the same subject that wait behind them (PARKED).
CREATE TABLE dead_letter (
    id           uuid        NOT NULL CONSTRAINT dead_letter_pk PRIMARY KEY,
    number       bigint      GENERATED ALWAYS AS IDENTITY,
    consumer     text        NOT NULL,
    topic        text        NOT NULL,
    partition    integer     NOT NULL,
    record_offset bigint     NOT NULL,
    kind         text        NOT NULL CONSTRAINT dead_letter_kind CHECK (kind IN ('DEAD', 'PARKED')),
    status       text        NOT NULL DEFAULT 'OPEN' CONSTRAINT dead_letter_status CHECK (status IN ('OPEN', 'REPLAYED', 'DISCARDED')),
    event_id     uuid,
    type         text,
    subject      uuid,
    cause        text,
    attempts     integer     NOT NULL DEFAULT 1,
    record_key   bytea,
    record_value bytea,
    headers      text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_at    timestamptz,
    motive       text,
    CONSTRAINT dead_letter_record_unique UNIQUE (consumer, topic, partition, record_offset),
    CONSTRAINT dead_letter_closed CHECK ((status = 'OPEN') = (closed_at IS NULL))
);
CREATE INDEX dead_letter_open_subject ON dead_letter (consumer, subject, number) WHERE status = 'OPEN';
CREATE INDEX dead_letter_number ON dead_letter (number);

-- Answers kept so that a repeated request gets the first one again.
CREATE TABLE idempotency_key (
    caller     text        NOT NULL,
    method     text        NOT NULL,
    path       text        NOT NULL,
    key        text        NOT NULL,
    body_hash  bytea       NOT NULL,
    status     integer     NOT NULL,
    headers    text        NOT NULL,
    body       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT idempotency_key_pk PRIMARY KEY (caller, method, path, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

-- Who did what, when and why: appended with every transition, never changed.
CREATE TABLE trail (
    number       bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT trail_pk PRIMARY KEY,
    aggregate    text        NOT NULL,
    subject      uuid        NOT NULL,
    event        text        NOT NULL,
    from_state   text,
    to_state     text        NOT NULL,
    motive       text,
    at           timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor        text        NOT NULL,
    organisation text,
    client       text,
    request_id   text
);
CREATE INDEX trail_subject ON trail (subject, number);

-- One row: how far the programme clock is from the real one. Read and moved in the profile local only.
CREATE TABLE programme_clock (
    only_row      boolean NOT NULL DEFAULT true CONSTRAINT programme_clock_pk PRIMARY KEY CONSTRAINT programme_clock_one_row CHECK (only_row),
    offset_micros bigint  NOT NULL
);
INSERT INTO programme_clock (offset_micros) VALUES (0);

-- Append-only is appended only; what is purged may be deleted.
REVOKE UPDATE ON trail FROM "${app}";
REVOKE INSERT ON relay_state, programme_clock FROM "${app}";
GRANT DELETE ON inbox, idempotency_key TO "${app}";
