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
