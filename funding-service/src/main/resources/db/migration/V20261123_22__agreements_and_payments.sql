-- Agreements: what is granted, until when it must be signed, and how far payments may go before the final one.
CREATE TABLE agreement (
    id                         uuid          NOT NULL CONSTRAINT agreement_pk PRIMARY KEY,
    request_id                 uuid          NOT NULL CONSTRAINT agreement_request_unique UNIQUE
                                             CONSTRAINT agreement_request_fk REFERENCES funding_request (id),
    reference                  text          NOT NULL CONSTRAINT agreement_reference_unique UNIQUE,
    holder_siren               varchar(9)    NOT NULL,
    holder_name                text          NOT NULL,
    grant_amount               numeric(16,2) NOT NULL,
    grant_currency             varchar(3)    NOT NULL,
    repayable_advance_amount   numeric(16,2) NOT NULL,
    repayable_advance_currency varchar(3)    NOT NULL,
    planned_start_on           date          NOT NULL,
    planned_end_on             date          NOT NULL,
    bank_guarantee             boolean       NOT NULL,
    advance_at_most_amount     numeric(16,2) NOT NULL,
    advance_at_most_currency   varchar(3)    NOT NULL,
    interim_at_most_amount     numeric(16,2) NOT NULL,
    interim_at_most_currency   varchar(3)    NOT NULL,
    last_signature_on          date          NOT NULL,
    status                     text          NOT NULL CONSTRAINT agreement_status CHECK (status IN ('DRAFT', 'SIGNED')),
    signed_on                  date,
    document                   text,
    version                    bigint        NOT NULL DEFAULT 0,
    CONSTRAINT agreement_amounts CHECK (
        grant_amount >= 0 AND repayable_advance_amount >= 0 AND grant_amount + repayable_advance_amount > 0
        AND 0 <= advance_at_most_amount AND advance_at_most_amount <= interim_at_most_amount
        AND interim_at_most_amount <= grant_amount),
    CONSTRAINT agreement_planned CHECK (planned_start_on <= planned_end_on),
    CONSTRAINT agreement_signed_with_document CHECK ((status = 'SIGNED') = (signed_on IS NOT NULL AND document IS NOT NULL))
);
CREATE INDEX agreement_holder ON agreement (holder_siren, id);

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
