package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema as Flyway leaves it, seen with the rights that the service runs under. */
@QuarkusTest
class MigrationTest {

    @Inject
    Flyway flyway;

    @Inject
    Jdbi jdbi;

    @Test
    void everyMigrationIsAppliedAndNoneWasChanged() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    /** A constraint without a name of ours could not be told as the problem it means. */
    @Test
    void everyConstraintHasAName() {
        List<String> unnamed = jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
                        JOIN pg_namespace n ON n.oid = t.relnamespace
                        WHERE n.nspname = 'public' AND contype IN ('p', 'u', 'c', 'f')
                          AND t.relname <> 'flyway_schema_history'
                          AND conname ~ '_(pkey|key|fkey|check)[0-9]*$'
                        """).mapTo(String.class).list());
        assertThat(unnamed).isEmpty();
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
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(statement)))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void theDatabaseItselfRefusesAnOrderBeyondTheLine() {
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("UPDATE engineering_line SET ordered = ceiling + 0.01")))
                .hasMessageContaining("engineering_line_not_exceeded");
    }
}
