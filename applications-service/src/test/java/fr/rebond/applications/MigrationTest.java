package fr.rebond.applications;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.labelled;
import static fr.rebond.applications.Story.publishedCall;
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
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
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
    void theServiceCannotRewriteTheSchemaOrThePast(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void constraintsHoldWhateverTheServiceDoes() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX);
        var ofCall = " WHERE call_id = '" + call.id() + "'";
        // Then
        assertThatThrownBy(() -> run(
                        "INSERT INTO territory_claim SELECT call_id, code, territory_id FROM territory_claim" + ofCall))
                .hasMessageContaining("territory_claim_pk");
        assertThatThrownBy(() -> run("UPDATE laureate SET state_pledge_amount = envelope_target_amount + 1" + ofCall))
                .hasMessageContaining("laureate_pledge_within_target");
        assertThatThrownBy(() -> run("UPDATE laureate SET announced_on = labelled_on - 1" + ofCall))
                .hasMessageContaining("laureate_announced_after_label");
        assertThatThrownBy(() -> run("UPDATE laureate SET territory_id = (SELECT min(territory_id::text)::uuid"
                        + " FROM laureate" + ofCall + ")" + ofCall))
                .hasMessageContaining("laureate_territory_unique");
        assertThatThrownBy(() -> run("UPDATE call SET status = 'DRAFT' WHERE id = '" + call.id() + "'"))
                .hasMessageContaining("call_published_has_day");
        assertThatThrownBy(() -> run("UPDATE territory_member SET siren = '000000018' WHERE siren = '" + CAMBRAI + "'"))
                .hasMessageContaining("territory_member_sample");
    }

    @Test
    void everyConstraintOfTheServiceHasAName() {
        var unnamed = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT conname FROM pg_constraint
                        WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
                          AND conname ~ '_(pkey|key|check|fkey)[0-9]*$'
                          AND conrelid::regclass::text <> 'flyway_schema_history'
                        """).mapTo(String.class).list());
        assertThat(unnamed).isEmpty();
    }
}
