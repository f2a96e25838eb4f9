ALTER TABLE thing ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
ALTER TABLE thing ADD COLUMN updated_at timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE thing ADD COLUMN note text;
CREATE INDEX thing_changed ON thing (changed_in, id);
CREATE TRIGGER thing_stamped BEFORE INSERT OR UPDATE ON thing FOR EACH ROW EXECUTE FUNCTION stamp_change();
CREATE TABLE thing_part (
    thing_id uuid NOT NULL CONSTRAINT thing_part_thing REFERENCES thing,
    label    text NOT NULL
);
GRANT DELETE ON thing_part TO "${app}";
CREATE TRIGGER thing_part_touches_thing AFTER INSERT OR UPDATE OR DELETE ON thing_part
    FOR EACH ROW EXECUTE FUNCTION touch_parent('thing', 'id', 'thing_id');
