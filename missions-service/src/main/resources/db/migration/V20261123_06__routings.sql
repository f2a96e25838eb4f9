-- The ways of a project to money.

CREATE TABLE routing (
    id                             uuid          NOT NULL CONSTRAINT routing_pk PRIMARY KEY,
    version                        bigint        NOT NULL,
    project_id                     uuid          NOT NULL CONSTRAINT routing_project REFERENCES project (id),
    target                         text          NOT NULL CONSTRAINT routing_target CHECK (target IN ('ENVELOPE', 'SCHEME')),
    scheme_id                      uuid          CONSTRAINT routing_scheme REFERENCES aid_scheme (id),
    proposed_aid_amount            numeric(16,2) CONSTRAINT routing_proposed_aid_positive CHECK (proposed_aid_amount > 0),
    proposed_aid_currency          varchar(3),
    status                         text          NOT NULL CONSTRAINT routing_status
        CHECK (status IN ('PROPOSED', 'PREVALIDATED', 'REFUSED', 'SENT', 'OBTAINED', 'DENIED', 'WITHDRAWN')),
    proposed_on                    date          NOT NULL,
    meeting_id                     uuid          CONSTRAINT routing_meeting REFERENCES committee_meeting (id),
    recused                        text[]        NOT NULL,
    motive                         text,
    prevalidated_on                date,
    result_filed_on                date,
    result_decided_on              date,
    result_amount_amount           numeric(16,2) CONSTRAINT routing_result_positive CHECK (result_amount_amount > 0),
    result_amount_currency         varchar(3),
    result_eligible_costs_amount   numeric(16,2),
    result_eligible_costs_currency varchar(3),
    agreed_on                      date,
    withdrawal_code                text          CONSTRAINT routing_withdrawal_code
        CHECK (withdrawal_code IN ('HOLDER_GAVE_UP', 'OTHER_FUNDING_FOUND', 'PROJECT_CHANGED', 'RECORDED_IN_ERROR', 'OTHER')),
    withdrawn_on                   date,
    CONSTRAINT routing_target_whole CHECK ((target = 'SCHEME') = (scheme_id IS NOT NULL)),
    CONSTRAINT routing_validated CHECK (status IN ('PROPOSED', 'WITHDRAWN') OR meeting_id IS NOT NULL),
    CONSTRAINT routing_prevalidated CHECK (status NOT IN ('PREVALIDATED', 'SENT', 'OBTAINED', 'DENIED') OR prevalidated_on IS NOT NULL),
    CONSTRAINT routing_sent_to_scheme CHECK (target = 'ENVELOPE' OR status NOT IN ('SENT', 'OBTAINED', 'DENIED')
        OR result_filed_on IS NOT NULL),
    CONSTRAINT routing_decided_by_scheme CHECK (target = 'ENVELOPE' OR status NOT IN ('OBTAINED', 'DENIED')
        OR result_decided_on IS NOT NULL),
    CONSTRAINT routing_result_within_costs CHECK (result_amount_amount <= result_eligible_costs_amount),
    CONSTRAINT routing_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
);
CREATE INDEX routing_list ON routing (project_id, id);
-- At most one way to the envelope at a time, and one to each scheme.
CREATE UNIQUE INDEX routing_one_open_to_envelope ON routing (project_id)
    WHERE target = 'ENVELOPE' AND status IN ('PROPOSED', 'PREVALIDATED', 'SENT', 'OBTAINED');
CREATE UNIQUE INDEX routing_one_open_to_scheme ON routing (project_id, scheme_id)
    WHERE target = 'SCHEME' AND status IN ('PROPOSED', 'PREVALIDATED', 'SENT', 'OBTAINED');
