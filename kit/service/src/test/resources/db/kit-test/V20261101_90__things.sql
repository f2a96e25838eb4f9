CREATE TABLE thing (
    id      uuid   NOT NULL CONSTRAINT thing_pk PRIMARY KEY,
    version bigint NOT NULL,
    name    text   NOT NULL CONSTRAINT thing_name_unique UNIQUE,
    price_amount   numeric(16, 2) NOT NULL CONSTRAINT thing_price_not_negative CHECK (price_amount >= 0),
    price_currency varchar(3)     NOT NULL
);
CREATE TABLE happening (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid   NOT NULL,
    subject  uuid   NOT NULL,
    sequence bigint NOT NULL,
    word     text   NOT NULL CONSTRAINT happening_word_not_bad CHECK (word <> 'bad')
);
