-- dead_letter keeps every event that waits to be applied. The events of one subject form a queue, in the order of number.
-- Its head is DEAD (an operator decides), WAITING (for a prerequisite), RETRYING (tried again at due_at) or READY (the
-- worker applies it); all others are BEHIND. What a replica of the last version writes gets the defaults; the worker makes
-- a head that is BEHIND READY. The column kind serves that version only.
ALTER TABLE dead_letter
    ALTER COLUMN kind SET DEFAULT 'PARKED',
    ADD COLUMN state     text        NOT NULL DEFAULT 'BEHIND'
        CONSTRAINT dead_letter_state CHECK (state IN ('DEAD', 'WAITING', 'RETRYING', 'READY', 'BEHIND')),
    ADD COLUMN waits_for text,
    ADD COLUMN retries   integer     NOT NULL DEFAULT 0 CONSTRAINT dead_letter_retries_not_negative CHECK (retries >= 0),
    ADD COLUMN due_at    timestamptz,
    ADD COLUMN since     timestamptz,
    ADD CONSTRAINT dead_letter_waits_for_something CHECK (state <> 'WAITING' OR waits_for IS NOT NULL),
    ADD CONSTRAINT dead_letter_due_has_time CHECK (state IN ('DEAD', 'BEHIND') OR due_at IS NOT NULL);
UPDATE dead_letter SET since = created_at, state = CASE kind WHEN 'DEAD' THEN 'DEAD' ELSE 'BEHIND' END;
ALTER TABLE dead_letter
    ALTER COLUMN since SET DEFAULT clock_timestamp(),
    ALTER COLUMN since SET NOT NULL;
CREATE INDEX dead_letter_queue ON dead_letter (consumer, topic, subject, number);
CREATE INDEX dead_letter_open_state ON dead_letter (consumer, state, number) WHERE status = 'OPEN';
CREATE INDEX dead_letter_due ON dead_letter (consumer, state, due_at) WHERE status = 'OPEN' AND state IN ('READY', 'RETRYING');
CREATE INDEX dead_letter_waits_for ON dead_letter (consumer, waits_for, due_at) WHERE status = 'OPEN' AND state = 'WAITING';

-- One row for each subject of the events of other services. Whatever works on a subject locks its row first.
-- source is the topic. last_sequence is the highest number seen, 0 before the first: it counts gaps and decides nothing.
CREATE TABLE inbox_subject (
    consumer      text   NOT NULL,
    source        text   NOT NULL,
    subject       uuid   NOT NULL,
    last_sequence bigint NOT NULL CONSTRAINT inbox_subject_sequence_not_negative CHECK (last_sequence >= 0),
    CONSTRAINT inbox_subject_pk PRIMARY KEY (consumer, source, subject)
);

-- Applied and discarded events are remembered forever, as the topics keep them forever.
INSERT INTO inbox (consumer, event_id, type, subject, applied_at)
SELECT consumer, event_id, type, subject, closed_at FROM dead_letter
WHERE status <> 'OPEN' AND event_id IS NOT NULL AND type IS NOT NULL AND subject IS NOT NULL
ON CONFLICT DO NOTHING;
DROP INDEX inbox_applied_at;
REVOKE DELETE ON inbox FROM "${app}";
