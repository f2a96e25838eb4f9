-- Labelled territories.

CREATE TABLE laureate (
    id                       uuid          NOT NULL CONSTRAINT laureate_pk PRIMARY KEY,
    version                  bigint        NOT NULL,
    application_id           uuid          NOT NULL CONSTRAINT laureate_application REFERENCES application
                                                    CONSTRAINT laureate_application_unique UNIQUE,
    territory_id             uuid          NOT NULL CONSTRAINT laureate_territory REFERENCES territory
                                                    CONSTRAINT laureate_territory_unique UNIQUE,
    call_id                  uuid          NOT NULL CONSTRAINT laureate_call REFERENCES call,
    wave_id                  uuid          NOT NULL CONSTRAINT laureate_wave REFERENCES wave,
    labelled_on              date          NOT NULL,
    envelope_target_amount   numeric(16,2) NOT NULL,
    envelope_target_currency varchar(3)    NOT NULL,
    state_pledge_amount      numeric(16,2) NOT NULL CONSTRAINT laureate_state_pledge_positive CHECK (state_pledge_amount > 0),
    state_pledge_currency    varchar(3)    NOT NULL,
    mission_months           integer       NOT NULL,
    mission_person_days      integer       NOT NULL,
    announced_on             date,
    announcement_told_at     timestamptz,
    updated_at               timestamptz   NOT NULL,
    CONSTRAINT laureate_pledge_within_target CHECK (state_pledge_amount <= envelope_target_amount),
    CONSTRAINT laureate_announced_after_label CHECK (announced_on >= labelled_on)
);
CREATE INDEX laureate_call_idx ON laureate (call_id, id);
CREATE INDEX laureate_wave_idx ON laureate (wave_id, id);
CREATE INDEX laureate_announced_idx ON laureate (announced_on, id);
CREATE INDEX laureate_updated_idx ON laureate (updated_at);
-- Announcements under embargo, in the order they will be told.
CREATE INDEX laureate_to_tell ON laureate (announced_on, id) WHERE announcement_told_at IS NULL AND announced_on IS NOT NULL;
