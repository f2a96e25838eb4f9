-- Absent while the label of the envelope is under embargo.
ALTER TABLE envelope_label ADD COLUMN announced_on date;
-- The announcements of envelopes that exist were passed over by the last version: they are read now.
INSERT INTO event_reading (id, consumer, topic)
SELECT gen_random_uuid(), 'rebond-funding', 'rebond.applications' WHERE EXISTS (SELECT FROM envelope);
