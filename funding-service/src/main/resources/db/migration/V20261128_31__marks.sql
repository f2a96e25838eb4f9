-- Lists by marks: the transaction that last changed a row. Rows from before have 0.
ALTER TABLE funding_request ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
CREATE INDEX funding_request_changed ON funding_request (changed_in, id);
CREATE TRIGGER funding_request_stamped BEFORE INSERT OR UPDATE ON funding_request
    FOR EACH ROW EXECUTE FUNCTION stamp_change();

-- No index on the hot row (docs/adr/0004): there are hundreds of envelopes. A contribution, which shows the envelope to
-- its funder, always comes with a movement of the ledger, and so with a change of this row.
ALTER TABLE envelope ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
CREATE TRIGGER envelope_stamped BEFORE INSERT OR UPDATE ON envelope FOR EACH ROW EXECUTE FUNCTION stamp_change();
