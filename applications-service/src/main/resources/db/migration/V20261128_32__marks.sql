-- Lists by marks: the transaction that last changed a row, or what its list shows of its territory. Rows from before have 0.
ALTER TABLE application ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
ALTER TABLE laureate ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
CREATE INDEX application_changed ON application (changed_in, id);
CREATE INDEX laureate_changed ON laureate (changed_in, id);
CREATE TRIGGER application_stamped BEFORE INSERT OR UPDATE ON application FOR EACH ROW EXECUTE FUNCTION stamp_change();
CREATE TRIGGER laureate_stamped BEFORE INSERT OR UPDATE ON laureate FOR EACH ROW EXECUTE FUNCTION stamp_change();

-- Name and members.
CREATE TRIGGER territory_touches_application AFTER UPDATE ON territory
    FOR EACH ROW EXECUTE FUNCTION touch_parent('application', 'territory_id', 'id');
CREATE TRIGGER territory_touches_laureate AFTER UPDATE ON territory
    FOR EACH ROW EXECUTE FUNCTION touch_parent('laureate', 'territory_id', 'id');
CREATE TRIGGER territory_member_touches_application AFTER INSERT OR UPDATE OR DELETE ON territory_member
    FOR EACH ROW EXECUTE FUNCTION touch_parent('application', 'territory_id', 'territory_id');
CREATE TRIGGER territory_member_touches_laureate AFTER INSERT OR UPDATE OR DELETE ON territory_member
    FOR EACH ROW EXECUTE FUNCTION touch_parent('laureate', 'territory_id', 'territory_id');
CREATE TRIGGER territory_covered_epci_touches_application AFTER INSERT OR UPDATE OR DELETE ON territory_covered_epci
    FOR EACH ROW EXECUTE FUNCTION touch_parent('application', 'territory_id', 'territory_id');

-- Under embargo, an application is shown as it was before the outcome, with the time and the mark of that change:
-- the ones of the decision would disclose it. Absent for outcomes from before.
ALTER TABLE application ADD COLUMN updated_before_outcome timestamptz;
ALTER TABLE application ADD COLUMN changed_before_outcome xid8;
CREATE FUNCTION application_keep_before_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_before_outcome := OLD.updated_at;
    NEW.changed_before_outcome := OLD.changed_in;
    RETURN NEW;
END $$;
CREATE TRIGGER application_decided BEFORE UPDATE ON application FOR EACH ROW
    WHEN (OLD.status = 'ASSESSED' AND NEW.status IN ('LAUREATE', 'RESERVE', 'REJECTED'))
    EXECUTE FUNCTION application_keep_before_outcome();
