package fr.rebond.kit.test.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** The database of a service, tried with the rights that the service runs under. */
public final class Schema {

    private static final String UNNAMED = """
            SELECT conname FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'c', 'f', 'x')
              AND conname ~ '_(pkey|key|check|fkey|excl)[0-9]*$'
              AND conrelid::regclass::text <> 'flyway_schema_history'
            """;

    private final DataSource service;

    public Schema(DataSource service) {
        this.service = service;
    }

    /** For a statement that the rights of the service must not allow. */
    public void assertForbidden(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    /** For a statement that a constraint, or a trigger's message, must refuse. */
    public void assertRefusedBy(String constraint, String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageContaining(constraint);
    }

    /** A constraint without a name of ours could not be told as the problem it means. */
    public void assertEveryConstraintIsNamed() throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(UNNAMED)) {
            var unnamed = new ArrayList<String>();
            while (rows.next()) {
                unnamed.add(rows.getString(1));
            }
            assertThat(unnamed).isEmpty();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
