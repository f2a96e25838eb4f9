-- Lists by marks: the transaction that last changed a row, or what its list shows of its children. Rows from before have 0.
-- No index: a mission list has hundreds of rows, and the other two are read mission by mission.
ALTER TABLE mission ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
ALTER TABLE company ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
ALTER TABLE project ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';

CREATE TRIGGER mission_stamped BEFORE INSERT OR UPDATE ON mission FOR EACH ROW EXECUTE FUNCTION stamp_change();
CREATE TRIGGER company_stamped BEFORE INSERT OR UPDATE ON company FOR EACH ROW EXECUTE FUNCTION stamp_change();
CREATE TRIGGER project_stamped BEFORE INSERT OR UPDATE ON project FOR EACH ROW EXECUTE FUNCTION stamp_change();

-- Members and seats decide who sees a mission.
CREATE TRIGGER mission_member_touches_mission AFTER INSERT OR UPDATE OR DELETE ON mission_member
    FOR EACH ROW EXECUTE FUNCTION touch_parent('mission', 'id', 'mission_id');
CREATE TRIGGER committee_seat_touches_mission AFTER INSERT OR UPDATE OR DELETE ON committee_seat
    FOR EACH ROW EXECUTE FUNCTION touch_parent('mission', 'id', 'mission_id');
-- The list of companies counts visits and schemes.
CREATE TRIGGER visit_touches_company AFTER INSERT OR UPDATE OR DELETE ON visit
    FOR EACH ROW EXECUTE FUNCTION touch_parent('company', 'id', 'company_id');
CREATE TRIGGER scheme_match_touches_company AFTER INSERT OR UPDATE OR DELETE ON scheme_match
    FOR EACH ROW EXECUTE FUNCTION touch_parent('company', 'id', 'company_id');
