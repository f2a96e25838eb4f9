-- Marks: systems read what has changed in a list since their last round, and miss nothing that commits late.

-- The run of this database in which a mark was made. Another one after every restart of PostgreSQL, which includes every
-- restore and failover, and after the database or its tables were created again in a running server.
CREATE FUNCTION database_epoch() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT hashtextextended(concat_ws(' ', extract(epoch FROM pg_postmaster_start_time()), oid, 'relay_state'::regclass::oid), 0)
    FROM pg_database WHERE datname = current_database()
$$;

-- BEFORE INSERT OR UPDATE, on a table with the column changed_in.
CREATE FUNCTION stamp_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;

-- AFTER a change of a child: stamps its parent. Arguments: table and column of the parent, column of the child.
CREATE FUNCTION touch_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('UPDATE %I SET changed_in = pg_current_xact_id() '
        'WHERE %I IN ($1, $2) AND changed_in <> pg_current_xact_id()', TG_ARGV[0], TG_ARGV[1])
        USING (to_jsonb(OLD) ->> TG_ARGV[2])::uuid, (to_jsonb(NEW) ->> TG_ARGV[2])::uuid;
    RETURN NULL;
END $$;
