-- What the law sets for some time: rates, thresholds, regimes. Rows are administered, not coded; an unverified one serves
-- simulations only. Two rows of one key must not apply on one day: a computation that meets two refuses to choose.
CREATE TABLE state_aid_row (
    id              uuid    NOT NULL DEFAULT uuidv7() CONSTRAINT state_aid_row_pk PRIMARY KEY,
    key             text    NOT NULL CONSTRAINT state_aid_row_key_form CHECK (key ~ '^[A-Z][A-Z0-9_]*$'),
    valid_from      date    NOT NULL,
    valid_until     date,
    unit            text    NOT NULL CONSTRAINT state_aid_row_unit CHECK (unit IN ('EURO', 'PERCENT', 'PERSONS', 'NAME')),
    value           text    NOT NULL,
    legal_reference text    NOT NULL CONSTRAINT state_aid_row_legal_reference_given CHECK (btrim(legal_reference) <> ''),
    source          text    NOT NULL CONSTRAINT state_aid_row_source_given CHECK (btrim(source) <> ''),
    verified        boolean NOT NULL DEFAULT false,
    version         bigint  NOT NULL DEFAULT 0,
    CONSTRAINT state_aid_row_validity CHECK (valid_until >= valid_from),
    CONSTRAINT state_aid_row_once UNIQUE (key, valid_from),
    CONSTRAINT state_aid_row_value_form CHECK (
        CASE unit WHEN 'NAME' THEN btrim(value) <> '' ELSE value ~ '^[0-9]{1,14}(\.[0-9]{1,4})?$' END)
);

INSERT INTO state_aid_row (key, valid_from, valid_until, unit, value, legal_reference, source, verified) VALUES
-- Investment aid to SMEs (GBER art. 17).
('GBER_17_REGIME', '2021-01-01', '2023-12-31', 'NAME', 'SA.59106',
    'Régime cadre exempté SA.59106, aides en faveur des PME 2014-2023',
    'Title of the regime; cited with 20 % and 10 % in Légifrance LEGIARTI000043472233', true),
('GBER_17_REGIME', '2024-01-01', '2026-12-31', 'NAME', 'SA.111728',
    'Régime cadre exempté SA.111728, aides en faveur des PME 2024-2026',
    'Default, not read in its own text', false),
('GBER_17_RATE_SMALL', '2014-07-01', NULL, 'PERCENT', '20', 'Reg. (EU) 651/2014 art. 17(6)(a)', 'Reg. (EU) 651/2014, OJ L 187, 26.6.2014', true),
('GBER_17_RATE_MEDIUM', '2014-07-01', NULL, 'PERCENT', '10', 'Reg. (EU) 651/2014 art. 17(6)(b)', 'Reg. (EU) 651/2014, OJ L 187, 26.6.2014', true),
('GBER_17_NOTIFICATION_ABOVE', '2014-07-01', '2023-06-30', 'EURO', '7500000', 'Reg. (EU) 651/2014 art. 4(1)(c)', 'Reg. (EU) 651/2014, OJ L 187, 26.6.2014', true),
('GBER_17_NOTIFICATION_ABOVE', '2023-07-01', NULL, 'EURO', '8250000', 'Reg. (EU) 651/2014 art. 4(1)(c) as amended by Reg. (EU) 2023/1315', 'Reg. (EU) 2023/1315, OJ L 167, 30.6.2023', true),
-- Sizes of enterprises: staff strictly below, turnover or balance sheet up to.
('SME_MICRO_HEADCOUNT_BELOW', '2005-01-01', NULL, 'PERSONS', '10', 'Rec. 2003/361/EC annex art. 2(3)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_MICRO_TURNOVER', '2005-01-01', NULL, 'EURO', '2000000', 'Rec. 2003/361/EC annex art. 2(3)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_MICRO_BALANCE_SHEET', '2005-01-01', NULL, 'EURO', '2000000', 'Rec. 2003/361/EC annex art. 2(3)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_SMALL_HEADCOUNT_BELOW', '2005-01-01', NULL, 'PERSONS', '50', 'Rec. 2003/361/EC annex art. 2(2)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_SMALL_TURNOVER', '2005-01-01', NULL, 'EURO', '10000000', 'Rec. 2003/361/EC annex art. 2(2)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_SMALL_BALANCE_SHEET', '2005-01-01', NULL, 'EURO', '10000000', 'Rec. 2003/361/EC annex art. 2(2)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_MEDIUM_HEADCOUNT_BELOW', '2005-01-01', NULL, 'PERSONS', '250', 'Rec. 2003/361/EC annex art. 2(1)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_MEDIUM_TURNOVER', '2005-01-01', NULL, 'EURO', '50000000', 'Rec. 2003/361/EC annex art. 2(1)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true),
('SME_MEDIUM_BALANCE_SHEET', '2005-01-01', NULL, 'EURO', '43000000', 'Rec. 2003/361/EC annex art. 2(1)', 'Rec. 2003/361/EC, OJ L 124, 20.5.2003', true);
