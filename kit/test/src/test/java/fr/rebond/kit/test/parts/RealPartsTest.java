package fr.rebond.kit.test.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.rebond.kit.test.events.PublishedRecord;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealPartsTest {

    private static Map<String, String> config;

    @BeforeAll
    static void start() {
        config = startFor("samples");
    }

    @Test
    void applicationRoleMayNotCreateTables() throws Exception {
        // Given
        try (var connection = as("quarkus.datasource")) {
            // When
            var refusal = catchThrowableOfType(SQLException.class, () -> execute(connection, "CREATE TABLE t (i int)"));
            // Then
            assertThat(refusal.getSQLState()).isEqualTo("42501");
        }
    }

    @Test
    void ownerMayCreateTablesAndGrantRights() throws Exception {
        // Given
        try (var owner = as("quarkus.flyway");
                var app = as("quarkus.datasource")) {
            // When
            execute(owner, "CREATE TABLE granted (i int)");
            execute(owner, "GRANT INSERT ON granted TO samples_app");
            // Then
            assertThat(execute(app, "INSERT INTO granted VALUES (1)")).isEqualTo(1);
        }
    }

    @Test
    void refusesOneServiceAccessToTheDatabaseOfAnother() {
        // Given
        startFor("others");
        // When
        var refusal = catchThrowableOfType(
                SQLException.class,
                () -> DriverManager.getConnection(RealParts.jdbcUrl("others"), "samples_app", "samples_app"));
        // Then
        assertThat(refusal.getSQLState()).isEqualTo("42501");
    }

    @Test
    void startsOnceForAllClassLoaders() throws Exception {
        // Given
        var path = Path.of("target/classes").toAbsolutePath().toUri().toURL();
        try (var another = new URLClassLoader(
                new URL[] {path}, new OnlyLibraries(getClass().getClassLoader()))) {
            var parts = another.loadClass(RealParts.class.getName());
            // When
            var start = parts.getDeclaredConstructor().newInstance();
            parts.getMethod("init", Map.class).invoke(start, Map.of("service", "samples"));
            // Then
            assertThat(parts).isNotSameAs(RealParts.class);
            assertThat(parts.getMethod("start").invoke(start)).isEqualTo(config);
        }
    }

    @Test
    void readsSentRecordsInOrderWithTheirHeaders() {
        // Given
        var records = Records.on("rebond.missions");
        var mission = UUID.randomUUID();
        var type = "fr.rebond.missions.mission-started.v1";
        var first = RawRecord.event(type, mission, 1, "territory", "{\"n\": 1}");
        var second = RawRecord.event(type, mission, 2, "territory", "{\"n\": 2}");
        // When
        records.send(first, second, second.withHeader("ce_subject", "another"));
        // Then
        assertThat(records.of("mission-started", mission, 2))
                .extracting(one -> one.body().get("n").asInt())
                .containsExactly(1, 2);
        assertThat(records.of(type, mission).getFirst().headers())
                .containsEntry("ce_id", first.id())
                .containsEntry("ce_sequence", "00000000000000000001");
        assertThat(records.soFar("mission-closed", mission)).isEmpty();
    }

    @Test
    void sendsTombstonesAndRecordsWithoutKeyToTheGivenPartition() {
        // Given
        var records = Records.on("rebond.funding");
        var poison = new RawRecord(null, 7, Map.of("ce_id", "x"), "not json".getBytes(StandardCharsets.UTF_8));
        // When
        records.send(poison, poison.withValue(null).withKey("k").onPartition(8));
        // Then
        assertThat(records.soFar())
                .extracting(PublishedRecord::partition, PublishedRecord::key, PublishedRecord::text)
                .contains(tuple(7, null, "not json"), tuple(8, "k", ""));
    }

    private static Map<String, String> startFor(String service) {
        var parts = new RealParts();
        parts.init(Map.of("service", service));
        return parts.start();
    }

    private static Connection as(String prefix) throws SQLException {
        return DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"),
                config.get(prefix + ".username"),
                config.get(prefix + ".password"));
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    /** A parent class loader that hides the classes of this module. */
    private static final class OnlyLibraries extends ClassLoader {

        OnlyLibraries(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("fr.rebond.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
