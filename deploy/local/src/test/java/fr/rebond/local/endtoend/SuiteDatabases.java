package fr.rebond.local.endtoend;

import fr.rebond.local.suite.Suite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Queries the databases of a running suite as their owners. */
record SuiteDatabases(Suite suite) {

    void execute(String service, String sql) {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(service + ": " + sql, e);
        }
    }

    /** Each row as text, its columns separated by spaces. */
    List<String> rows(String service, String sql) {
        try (var connection = connect(service);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(service + ": " + sql, e);
        }
    }

    private Connection connect(String service) throws SQLException {
        var database = suite.postgres().database(service);
        return DriverManager.getConnection(suite.ports().jdbcUrl(service), database.owner(), database.ownerPassword());
    }
}
