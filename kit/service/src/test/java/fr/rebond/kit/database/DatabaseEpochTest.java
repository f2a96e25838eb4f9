package fr.rebond.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.Folders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mark belongs to one run of the database. */
class DatabaseEpochTest {

    private static final String EPOCH = "SELECT database_epoch()";

    private final Path data = Files.createTempDirectory("rebond-epoch-");

    DatabaseEpochTest() throws IOException {}

    @AfterEach
    void deleteTheData() {
        Folders.delete(data);
    }

    @Test
    void copyOfTheFilesHasAnotherEpochThoughItHasTheSameSystemIdentifierAndTimeline() throws IOException {
        // Given
        var original = data.resolve("original");
        var copy = data.resolve("copy");
        long epoch;
        String identity;
        try (var postgres = start(original)) {
            migrate(postgres);
            epoch = epoch(postgres);
            identity = identity(postgres);
            assertThat(epoch(postgres)).isEqualTo(epoch);
        }
        // When
        copy(original, copy);
        // Then
        try (var postgres = start(copy)) {
            assertThat(identity(postgres)).isEqualTo(identity);
            assertThat(epoch(postgres)).isNotEqualTo(epoch);
        }
    }

    @Test
    void tablesLoadedAgainIntoARunningServerHaveAnotherEpoch() throws IOException {
        try (var postgres = start(data.resolve("reloaded"))) {
            migrate(postgres);
            var epoch = epoch(postgres);
            database(postgres).useHandle(handle -> {
                handle.execute("CREATE TABLE dumped AS SELECT * FROM relay_state");
                handle.execute("DROP TABLE relay_state");
                handle.execute("ALTER TABLE dumped RENAME TO relay_state");
            });
            assertThat(epoch(postgres)).isNotEqualTo(epoch);
        }
    }

    private static EmbeddedPostgres start(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    private static void migrate(EmbeddedPostgres postgres) {
        database(postgres).useHandle(handle -> handle.execute("CREATE ROLE epoch_app"));
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit")
                .placeholders(Map.of("app", "epoch_app"))
                .load()
                .migrate();
    }

    private static long epoch(EmbeddedPostgres postgres) {
        return database(postgres).withHandle(handle -> {
            handle.execute("SET ROLE epoch_app");
            return handle.createQuery(EPOCH).mapTo(Long.class).one();
        });
    }

    private static String identity(EmbeddedPostgres postgres) {
        return database(postgres)
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT system_identifier || ' ' || timeline_id FROM pg_control_system(), pg_control_checkpoint()""").mapTo(String.class).one());
    }

    private static Jdbi database(EmbeddedPostgres postgres) {
        return Jdbi.create(postgres.getPostgresDatabase());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file));
                Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
