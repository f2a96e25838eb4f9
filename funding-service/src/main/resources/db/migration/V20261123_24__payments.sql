-- Payments. Who certifies, authorises and confirms are three people, whatever the code does.
CREATE TABLE payment (
    id              uuid          NOT NULL CONSTRAINT payment_pk PRIMARY KEY,
    agreement_id    uuid          NOT NULL CONSTRAINT payment_agreement_fk REFERENCES agreement (id),
    request_id      uuid          NOT NULL CONSTRAINT payment_request_fk REFERENCES funding_request (id),
    number          integer       NOT NULL CONSTRAINT payment_number_positive CHECK (number > 0),
    holder_siren    varchar(9)    NOT NULL,
    instrument      text          NOT NULL CONSTRAINT payment_instrument CHECK (instrument IN ('GRANT', 'REPAYABLE_ADVANCE')),
    kind            text          NOT NULL CONSTRAINT payment_kind CHECK (kind IN ('ADVANCE', 'INTERIM')),
    amount_amount   numeric(16,2) NOT NULL CONSTRAINT payment_amount_positive CHECK (amount_amount > 0),
    amount_currency varchar(3)    NOT NULL,
    evidence        text,
    requested_on    date          NOT NULL,
    status          text          NOT NULL CONSTRAINT payment_status CHECK (status IN (
        'DRAFT', 'REQUESTED', 'CERTIFIED', 'AUTHORISED', 'CONFIRMED', 'ORDERED', 'PAID', 'REJECTED', 'CANCELLED')),
    certified_by    text,
    authorised_by   text,
    confirmed_by    text,
    order_reference text          CONSTRAINT payment_order_unique UNIQUE,
    paid_on         date,
    motive          text,
    version         bigint        NOT NULL DEFAULT 0,
    CONSTRAINT payment_number_unique UNIQUE (agreement_id, number),
    CONSTRAINT payment_three_people CHECK (
        certified_by <> authorised_by AND certified_by <> confirmed_by AND authorised_by <> confirmed_by),
    CONSTRAINT payment_chain CHECK (
        (status NOT IN ('ORDERED', 'PAID') OR (certified_by IS NOT NULL AND authorised_by IS NOT NULL
            AND confirmed_by IS NOT NULL AND order_reference IS NOT NULL))
        AND (status = 'PAID') = (paid_on IS NOT NULL))
);
CREATE INDEX payment_agreement ON payment (agreement_id, id);
CREATE INDEX payment_request ON payment (request_id);
CREATE INDEX payment_holder ON payment (holder_siren, id);
