-- The money of a routing to the envelope as funding's events tell it. Each event sets columns of its own, so that their
-- order does not matter; the version counts the events.
CREATE TABLE routing_funding (
    routing_id               uuid          NOT NULL CONSTRAINT routing_funding_pk PRIMARY KEY
                                           CONSTRAINT routing_funding_routing REFERENCES routing (id),
    version                  bigint        NOT NULL,
    request_id               uuid          NOT NULL,
    outcome                  text
        CONSTRAINT routing_funding_outcome CHECK (outcome IN ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED')),
    decided_on               date,
    granted                  numeric(16,2),
    repayable_advance        numeric(16,2),
    agreement_id             uuid,
    signed_on                date,
    agreed_grant             numeric(16,2),
    agreed_repayable_advance numeric(16,2),
    withdrawn_on             date
);

CREATE TABLE routing_payment (
    payment_id uuid          NOT NULL CONSTRAINT routing_payment_pk PRIMARY KEY,
    routing_id uuid          NOT NULL CONSTRAINT routing_payment_routing REFERENCES routing_funding (routing_id),
    instrument text          NOT NULL
        CONSTRAINT routing_payment_instrument CHECK (instrument IN ('GRANT', 'REPAYABLE_ADVANCE')),
    kind       text          NOT NULL
        CONSTRAINT routing_payment_kind CHECK (kind IN ('ADVANCE', 'INTERIM', 'FINAL')),
    amount     numeric(16,2) NOT NULL CONSTRAINT routing_payment_positive CHECK (amount > 0),
    paid_on    date          NOT NULL
);
CREATE INDEX routing_payment_routing ON routing_payment (routing_id, paid_on);
