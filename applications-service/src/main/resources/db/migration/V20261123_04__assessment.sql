-- What assessors think of an application.

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

-- What is given once stays as it was given.
REVOKE UPDATE ON score FROM "${app}";
