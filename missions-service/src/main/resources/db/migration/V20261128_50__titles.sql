-- Titles that differ only in case, composition or outer spaces are the same title. New texts arrive composed and
-- without outer spaces; those of earlier versions may not be.

CREATE FUNCTION title_key(title text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN casefold(normalize(btrim(title, E' \t\r\n\u00a0\u200b\ufeff'), NFKC) COLLATE pg_catalog.pg_unicode_fast);

-- Titles that earlier versions allowed are kept.
ALTER TABLE axis ADD COLUMN repeats_title boolean NOT NULL DEFAULT false;
UPDATE axis SET repeats_title = true WHERE id IN (
    SELECT id
    FROM (SELECT id, row_number() OVER (PARTITION BY mission_id, title_key(title) ORDER BY number) AS spelling
          FROM axis) AS spellings
    WHERE spelling > 1);
ALTER TABLE axis DROP CONSTRAINT axis_title_unique;
CREATE UNIQUE INDEX axis_title_unique ON axis (mission_id, title_key(title)) WHERE NOT repeats_title;

ALTER TABLE action ADD COLUMN repeats_title boolean NOT NULL DEFAULT false;
UPDATE action SET repeats_title = true WHERE id IN (
    SELECT id
    FROM (SELECT id, row_number() OVER (PARTITION BY axis_id, title_key(title) ORDER BY number) AS spelling
          FROM action) AS spellings
    WHERE spelling > 1);
ALTER TABLE action DROP CONSTRAINT action_title_unique;
CREATE UNIQUE INDEX action_title_unique ON action (axis_id, title_key(title)) WHERE NOT repeats_title;
