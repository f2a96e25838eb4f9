-- Absent while the label of the mission is under embargo.
ALTER TABLE mission ADD COLUMN announced_on date;
-- The announcements of missions that exist were passed over by the last version: they are read now.
INSERT INTO event_reading (id, consumer, topic)
SELECT gen_random_uuid(), 'rebond-missions', 'rebond.applications' WHERE EXISTS (SELECT FROM mission);
