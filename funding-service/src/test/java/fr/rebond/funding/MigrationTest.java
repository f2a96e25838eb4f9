package fr.rebond.funding;

import static fr.rebond.funding.Scene.CAMBRAI;
import static fr.rebond.funding.Scene.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.local.fixture.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, to the role that the service runs under, with data in it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class MigrationTest {

    @Inject
    Jdbi jdbi;

    private void run(String sql) {
        jdbi.useTransaction(handle -> handle.execute(sql));
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
    void theServiceCannotRewriteTheSchemaOrThePast(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void constraintsHoldWhateverTheServiceDoes() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        var payment = scene.paid(agreement, "GRANT", "75000.00");
        // Then
        var ofEnvelope = " WHERE id = '" + idOf(scene.envelope) + "'";
        assertThatThrownBy(() -> run("UPDATE envelope SET available[1] = -1" + ofEnvelope))
                .hasMessageContaining("envelope_available_not_negative");
        assertThatThrownBy(() -> run("UPDATE programme SET state_pledged = state_line_amount + 1"))
                .hasMessageContaining("programme_line_not_passed");
        assertThatThrownBy(() -> run("UPDATE payment SET authorised_by = certified_by WHERE id = '" + idOf(payment) + "'"))
                .hasMessageContaining("payment_three_people");
        assertThatThrownBy(() -> run("UPDATE payment SET order_reference = NULL WHERE id = '" + idOf(payment) + "'"))
                .hasMessageContaining("payment_chain");
        assertThatThrownBy(() -> run("UPDATE agreement SET document = NULL WHERE id = '" + idOf(agreement) + "'"))
                .hasMessageContaining("agreement_signed_with_document");
        assertThatThrownBy(() -> run("UPDATE agreement SET interim_at_most_amount = grant_amount + 1 WHERE id = '"
                        + idOf(agreement) + "'"))
                .hasMessageContaining("agreement_amounts");
        assertThatThrownBy(() -> run("UPDATE funding_request SET decision = NULL WHERE holder_siren = '" + scene.holder + "'"))
                .hasMessageContaining("funding_request_decided_after_assessment");
        assertThatThrownBy(() -> run("UPDATE contribution SET deliberation = NULL WHERE siren = '" + CAMBRAI + "'"))
                .hasMessageContaining("contribution_confirmed_on_basis");
    }

    @Test
    void everyConstraintOfTheServiceHasAName() {
        var unnamed = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT conname FROM pg_constraint
                        WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
                          AND conname ~ '_(pkey|key|check|fkey)[0-9]*$'
                          AND conrelid::regclass::text <> 'flyway_schema_history'
                        """)
                .mapTo(String.class)
                .list());
        assertThat(unnamed).isEmpty();
    }
}
