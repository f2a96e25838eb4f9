-- The oldest published events, of the journal's lowest positions, are deleted in steps when a retention is set. The service
-- itself may not delete events. Returns the number of deleted events, at most step; what remains has no gap.
CREATE FUNCTION purge_journal(retention interval, step integer) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH oldest AS (
        SELECT position, published_at FROM outbox WHERE position IS NOT NULL ORDER BY position LIMIT step),
    earliest AS (
        SELECT coalesce(min(position) FILTER (WHERE published_at >= clock_timestamp() - retention), max(position) + 1) AS kept
        FROM oldest),
    deleted AS (
        DELETE FROM outbox USING earliest WHERE position < kept RETURNING 1)
    SELECT count(*) FROM deleted
$$;
REVOKE EXECUTE ON FUNCTION purge_journal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_journal TO "${app}";

-- The relay marks rows through outbox_unpublished, which has the same order.
ALTER TABLE outbox DROP CONSTRAINT outbox_seq_unique;
