package fr.rebond.local.suite;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the databases of a running suite, as their owners. */
record SuiteDatabases(Suite suite) {

    /** Each row as text, columns joined by a space. */
    List<String> rows(String service, String sql) {
        var database = suite.postgres().database(service);
        try (var connection = DriverManager.getConnection(
                        suite.addresses().jdbcUrl(service), database.owner(), database.ownerPassword());
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
}
