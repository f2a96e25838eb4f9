-- Organisations that give money; the ledger knows them by id.
CREATE TABLE funder (
    id    uuid       NOT NULL CONSTRAINT funder_pk PRIMARY KEY,
    siren varchar(9) NOT NULL CONSTRAINT funder_siren_unique UNIQUE CONSTRAINT funder_siren_form CHECK (siren ~ '^[0-9]{9}$'),
    name  text       NOT NULL
);

-- What is told of an envelope once and for all. Beside its hot row, which every movement of money writes anew.
CREATE TABLE envelope_label (
    envelope_id    uuid       NOT NULL CONSTRAINT envelope_label_pk PRIMARY KEY
                              CONSTRAINT envelope_label_envelope_fk REFERENCES envelope (id),
    call_code      text       NOT NULL CONSTRAINT envelope_label_programme_fk REFERENCES programme (call_code),
    territory_name text       NOT NULL,
    lead_siren     varchar(9) NOT NULL,
    member_sirens  text[]     NOT NULL,
    region_codes   text[]     NOT NULL,
    opened_on      date       NOT NULL,
    sample         boolean    NOT NULL,
    -- For readers who ask what is new: real time, whatever the business dates.
    updated_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE contribution (
    id             uuid          NOT NULL CONSTRAINT contribution_pk PRIMARY KEY,
    envelope_id    uuid          NOT NULL CONSTRAINT contribution_envelope_fk REFERENCES envelope (id),
    number         integer       NOT NULL CONSTRAINT contribution_number_positive CHECK (number > 0),
    funder_id      uuid          NOT NULL CONSTRAINT contribution_funder_fk REFERENCES funder (id),
    siren          varchar(9)    NOT NULL,
    name           text          NOT NULL,
    amount_amount  numeric(16,2) NOT NULL CONSTRAINT contribution_amount_positive CHECK (amount_amount > 0),
    amount_currency varchar(3)   NOT NULL,
    status         text          NOT NULL CONSTRAINT contribution_status CHECK (status IN ('PLEDGED', 'CONFIRMED')),
    pledged_on     date          NOT NULL,
    deliberation   text,
    legal_basis    text,
    deliberated_on date,
    version        bigint        NOT NULL DEFAULT 0,
    CONSTRAINT contribution_number_unique UNIQUE (envelope_id, number),
    CONSTRAINT contribution_confirmed_on_basis CHECK ((status = 'CONFIRMED') =
        (deliberation IS NOT NULL AND legal_basis IS NOT NULL AND deliberated_on IS NOT NULL))
);
CREATE INDEX contribution_siren ON contribution (siren, envelope_id);
