-- What a programme sets for its money. The State's pledges to all envelopes stay within its line, by the CHECK and by
-- one conditional UPDATE.
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
    committee_quorum_percent            integer       NOT NULL CONSTRAINT programme_quorum CHECK (committee_quorum_percent BETWEEN 1 AND 100),
    committee_regions                   text          NOT NULL CONSTRAINT programme_regions_json CHECK (committee_regions IS JSON ARRAY),
    version                             bigint        NOT NULL DEFAULT 0,
    CONSTRAINT programme_line_not_passed CHECK (state_pledged BETWEEN 0 AND state_line_amount),
    CONSTRAINT programme_percents CHECK (
        0 <= terms_advance_percent AND terms_advance_percent <= terms_guaranteed_advance_percent
        AND terms_guaranteed_advance_percent <= terms_interim_percent
        AND terms_interim_percent <= terms_long_interim_percent AND terms_long_interim_percent <= 100)
);

-- The line is published; the terms of aid and the quorum are defaults until the programme's own text is at hand: a
-- programme manager changes them, and adds the other Régions.
INSERT INTO programme (id, call_code, name, state_siren, state_name, state_line_amount, state_line_currency,
    terms_minimum_eligible_costs_amount, terms_minimum_eligible_costs_currency,
    terms_advance_percent, terms_guaranteed_advance_percent, terms_interim_percent, terms_long_interim_percent,
    terms_long_after_months, terms_submission_days, terms_signature_days, committee_quorum_percent, committee_regions)
VALUES (uuidv7(), 'rebond-industriel', 'Rebond industriel', '110020013', 'État', 90000000, 'EUR',
    200000, 'EUR', 30, 60, 80, 90, 48, 365, 365,
    50, '[{"code": "32", "siren": "200053742"}]');
