-- Juries, their seats and votes.

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

-- What is given once stays as it was given.
REVOKE UPDATE ON jury_seat, vote FROM "${app}";
