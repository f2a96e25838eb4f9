-- The catalogue of public aid schemes.

CREATE TABLE aid_scheme (
    id               uuid    NOT NULL CONSTRAINT aid_scheme_pk PRIMARY KEY,
    version          bigint  NOT NULL,
    code             text    NOT NULL CONSTRAINT aid_scheme_code_unique UNIQUE,
    title            text    NOT NULL,
    promise          text,
    operator_siren   text    NOT NULL,
    operator_name    text    NOT NULL,
    aid_types        text[]  NOT NULL CONSTRAINT aid_scheme_has_type CHECK (cardinality(aid_types) > 0),
    geographic_codes text[]  NOT NULL,
    url              text,
    opens_on         date,
    closes_on        date,
    sample           boolean NOT NULL,
    CONSTRAINT aid_scheme_dates CHECK (closes_on IS NULL OR opens_on IS NULL OR closes_on >= opens_on)
);
