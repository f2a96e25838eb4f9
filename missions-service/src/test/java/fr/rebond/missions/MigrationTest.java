package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.fixture.Schema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema as Flyway leaves it, seen with the rights that the service runs under. */
@QuarkusTest
class MigrationTest {

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    private Schema schema;

    @BeforeEach
    void look() {
        schema = new Schema(database);
    }

    @Test
    void everyMigrationIsAppliedAndNoneWasChanged() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void everyConstraintHasAName() throws SQLException {
        schema.assertEveryConstraintIsNamed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM mission",
                "DELETE FROM project",
                "UPDATE trail SET motive = 'other'",
                "DELETE FROM trail",
                "DELETE FROM outbox",
                "INSERT INTO engineering_line (ceiling, ordered) VALUES (1, 0)",
                "DELETE FROM engineering_line",
                "CREATE TABLE anything (id int)",
                "ALTER TABLE mission DROP CONSTRAINT mission_laureate_unique",
                "TRUNCATE mission CASCADE"
            })
    void theServiceMayNot(String statement) {
        schema.assertForbidden(statement);
    }

    @Test
    void theDatabaseItselfRefusesAnOrderBeyondTheLine() {
        schema.assertRefusedBy("engineering_line_not_exceeded", "UPDATE engineering_line SET ordered = ceiling + 0.01");
    }
}
