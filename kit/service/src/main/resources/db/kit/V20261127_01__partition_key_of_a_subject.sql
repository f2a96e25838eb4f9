-- All events of a subject have the same partition key, so that they keep their order.
ALTER TABLE outbox_subject ADD COLUMN partition_key uuid;
UPDATE outbox_subject s SET partition_key =
    (SELECT o.partition_key FROM outbox o WHERE o.subject = s.subject ORDER BY o.seq DESC LIMIT 1);
ALTER TABLE outbox_subject ALTER COLUMN partition_key SET NOT NULL;
