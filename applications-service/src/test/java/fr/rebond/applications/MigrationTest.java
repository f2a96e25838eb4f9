package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;

import fr.rebond.kit.test.parts.Schema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses to the role that the service runs under. */
@QuarkusTest
class MigrationTest {

    @Inject
    DataSource database;

    private Schema schema;

    @BeforeEach
    void readTheSchema() {
        schema = new Schema(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE anything (id int)",
                "DROP TABLE laureate",
                "UPDATE vote SET choice = 'LABEL'",
                "UPDATE consent SET siren = '200068500'",
                "UPDATE score SET mark = 0",
                "UPDATE trail SET motive = ''",
                "DELETE FROM trail",
                "DELETE FROM application",
                "DELETE FROM laureate",
                "TRUNCATE territory_claim"
            })
    void forbidsTheServiceToChangeSchemaOrHistory(String sql) {
        schema.assertForbidden(sql);
    }

    @Test
    void rejectsDataThatViolatesConstraints() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX);
        var ofCall = " WHERE call_id = '" + call.id() + "'";
        // Then
        schema.assertRefusedBy(
                "territory_claim_pk",
                "INSERT INTO territory_claim SELECT call_id, code, territory_id FROM territory_claim" + ofCall);
        schema.assertRefusedBy(
                "laureate_pledge_within_target",
                "UPDATE laureate SET state_pledge_amount = envelope_target_amount + 1" + ofCall);
        schema.assertRefusedBy(
                "laureate_announced_after_label", "UPDATE laureate SET announced_on = labelled_on - 1" + ofCall);
        schema.assertRefusedBy(
                "laureate_territory_unique",
                "UPDATE laureate SET territory_id = (SELECT min(territory_id::text)::uuid" + " FROM laureate" + ofCall
                        + ")" + ofCall);
        schema.assertRefusedBy("application_outcome_of_assessed", "UPDATE application SET assessed_at = NULL" + ofCall);
        schema.assertRefusedBy(
                "call_published_has_day", "UPDATE call SET status = 'DRAFT' WHERE id = '" + call.id() + "'");
        schema.assertRefusedBy(
                "territory_member_sample",
                "UPDATE territory_member SET siren = '000000018' WHERE siren = '" + CAMBRAI + "'");
    }

    @Test
    void namesEveryConstraint() throws SQLException {
        schema.assertEveryConstraintIsNamed();
    }
}
