-- What a programme sets for its money. The State's pledges to all envelopes stay within its line, by the CHECK and by
-- one conditional UPDATE (domain.md, 2).
CREATE TABLE programme (
    id                                  uuid          NOT NULL CONSTRAINT programme_pk PRIMARY KEY,
    call_code                           text          NOT NULL CONSTRAINT programme_call_code_unique UNIQUE,
    name                                text          NOT NULL,
    state_siren                         varchar(9)    NOT NULL CONSTRAINT programme_state_siren_form CHECK (state_siren ~ '^[0-9]{9}$'),
    state_name                          text          NOT NULL,
    state_line_amount                   numeric(16,2) NOT NULL CONSTRAINT programme_line_not_negative CHECK (state_line_amount >= 0),
    state_line_currency                 varchar(3)    NOT NULL,
    state_pledged                       numeric(16,2) NOT NULL DEFAULT 0,
    terms_minimum_eligible_costs_amount numeric(16,2) NOT NULL,
    terms_minimum_eligible_costs_currency varchar(3)  NOT NULL,
    terms_advance_percent               integer       NOT NULL,
    terms_guaranteed_advance_percent    integer       NOT NULL,
    terms_interim_percent               integer       NOT NULL,
    terms_long_interim_percent          integer       NOT NULL,
    terms_long_after_months             integer       NOT NULL,
    terms_submission_days               integer       NOT NULL,
    terms_signature_days                integer       NOT NULL,
    version                             bigint        NOT NULL DEFAULT 0,
    CONSTRAINT programme_line_not_passed CHECK (state_pledged BETWEEN 0 AND state_line_amount),
    CONSTRAINT programme_percents CHECK (
        0 <= terms_advance_percent AND terms_advance_percent <= terms_guaranteed_advance_percent
        AND terms_guaranteed_advance_percent <= terms_interim_percent
        AND terms_interim_percent <= terms_long_interim_percent AND terms_long_interim_percent <= 100)
);

-- Figures marked DEFAULT in domain.md, 2: the programme's own text could not be read, a programme manager changes them.
INSERT INTO programme (id, call_code, name, state_siren, state_name, state_line_amount, state_line_currency,
    terms_minimum_eligible_costs_amount, terms_minimum_eligible_costs_currency,
    terms_advance_percent, terms_guaranteed_advance_percent, terms_interim_percent, terms_long_interim_percent,
    terms_long_after_months, terms_submission_days, terms_signature_days)
VALUES (uuidv7(), 'rebond-industriel', 'Rebond industriel', '110020013', 'État', 90000000, 'EUR',
    200000, 'EUR', 30, 60, 80, 90, 48, 365, 365);

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
    region_codes   text[]     NOT NULL,
    opened_on      date       NOT NULL,
    sample         boolean    NOT NULL
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
