package fr.rebond.missions.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.test.parts.RealParts;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Data of the version in which spellings of one title were different titles. */
class TitlesMigrationTest {

    private static final String NAME = "titles";
    private static final String OWNER = NAME + "_owner";

    @Test
    void keepsEarlierSpellingsAndRefusesNewOnes() {
        // Given
        var parts = new RealParts();
        parts.init(Map.of("service", NAME));
        parts.start();
        flyway().target("20261128.40").load().migrate();
        var mission = UUID.randomUUID();
        Jdbi.create(RealParts.jdbcUrl(NAME), OWNER, OWNER).useHandle(database -> {
            database.execute("ALTER TABLE axis DROP CONSTRAINT axis_roadmap");
            insert(database, mission, 1, "Énergie");
            insert(database, mission, 2, "E\u0301nergie");
            insert(database, mission, 3, " ÉNERGIE\u00a0");
            insert(database, mission, 4, "Foncier");
            // When
            flyway().load().migrate();
            // Then
            assertThat(database.select("SELECT title FROM axis WHERE NOT repeats_title ORDER BY number")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("Énergie", "Foncier");
            assertThat(database.select("SELECT title FROM axis")
                            .mapTo(String.class)
                            .list())
                    .hasSize(4);
            assertThatThrownBy(() -> insert(database, mission, 5, "énergie")).hasMessageContaining("axis_title_unique");
            assertThatThrownBy(() -> insert(database, mission, 5, "FONCIER")).hasMessageContaining("axis_title_unique");
            insert(database, UUID.randomUUID(), 1, "Énergie");
        });
    }

    private static void insert(Handle database, UUID mission, int number, String title) {
        database.execute(
                "INSERT INTO axis (id, version, mission_id, number, title, scope) VALUES (?, 0, ?, ?, ?, 'WHOLE_GROUPING')",
                UUID.randomUUID(),
                mission,
                number,
                title);
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(RealParts.jdbcUrl(NAME), OWNER, OWNER)
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("app", NAME + "_app"));
    }
}
