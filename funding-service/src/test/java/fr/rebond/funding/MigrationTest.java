package fr.rebond.funding;

import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Requests.idOf;

import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.test.parts.Schema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses these changes, with the role of the service and with data present. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class MigrationTest {

    @Inject
    DataSource database;

    private Schema schema;

    @BeforeEach
    void openTheSchema() {
        schema = new Schema(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE intruder (id int)",
                "DROP TABLE ledger_entry",
                "UPDATE ledger_entry SET amount = 1",
                "UPDATE ledger_posting SET actor = ''",
                "DELETE FROM ledger_entry",
                "DELETE FROM envelope",
                "DELETE FROM funding_request",
                "DELETE FROM payment",
                "TRUNCATE contribution",
                "DELETE FROM trail"
            })
    void refusesChangesOfTheSchemaAndOfPostings(String sql) {
        schema.assertForbidden(sql);
    }

    @Test
    void databaseEnforcesConstraints() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = scene.paid(agreement, "GRANT", "75000.00");
        // Then
        var ofEnvelope = " WHERE id = '" + idOf(scene.envelope) + "'";
        schema.assertRefusedBy("envelope_available_not_negative", "UPDATE envelope SET available[1] = -1" + ofEnvelope);
        schema.assertRefusedBy(
                "programme_line_not_passed", "UPDATE programme SET state_pledged = state_line_amount + 1");
        schema.assertRefusedBy(
                "payment_three_people",
                "UPDATE payment SET authorised_by = certified_by WHERE id = '" + idOf(payment) + "'");
        schema.assertRefusedBy(
                "payment_chain", "UPDATE payment SET order_reference = NULL WHERE id = '" + idOf(payment) + "'");
        schema.assertRefusedBy(
                "agreement_signed_with_document",
                "UPDATE agreement SET document = NULL WHERE id = '" + idOf(agreement) + "'");
        schema.assertRefusedBy(
                "agreement_amounts",
                "UPDATE agreement SET interim_at_most_amount = grant_amount + 1 WHERE id = '" + idOf(agreement) + "'");
        schema.assertRefusedBy(
                "funding_request_decided_after_assessment",
                "UPDATE funding_request SET decision = NULL WHERE project_holder_siren = '" + scene.holder + "'");
        schema.assertRefusedBy(
                "funding_request_reserved_while_assessed",
                "UPDATE funding_request SET reserved = true WHERE project_holder_siren = '" + scene.holder + "'");
        schema.assertRefusedBy("programme_quorum", "UPDATE programme SET committee_quorum_percent = 0");
        schema.assertRefusedBy("programme_regions_json", "UPDATE programme SET committee_regions = '{}'");
        schema.assertRefusedBy(
                "contribution_confirmed_on_basis",
                "UPDATE contribution SET deliberation = NULL WHERE siren = '" + CAMBRAI + "'");
    }

    @Test
    void everyConstraintHasAName() throws SQLException {
        schema.assertEveryConstraintIsNamed();
    }
}
