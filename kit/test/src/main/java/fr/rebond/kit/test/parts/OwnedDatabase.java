package fr.rebond.kit.test.parts;

import java.sql.Connection;
import java.sql.SQLException;

/** A database and the role that owns it. No other role may connect unless it is granted the right. */
public record OwnedDatabase(String name, String owner, String password) {

    public OwnedDatabase {
        if (!name.matches("[a-z]+") || !owner.matches("[a-z_]+")) {
            throw new IllegalArgumentException("Not the names of a database and its owner: " + name + ", " + owner);
        }
    }

    /** Creates what is missing, so it can be repeated. Needs the connection of a superuser in auto-commit mode. */
    public void create(Connection superuser) throws SQLException {
        role(superuser, owner, password);
        try (var statement = superuser.createStatement()) {
            if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner));
            }
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        }
    }

    static void role(Connection superuser, String role, String password) throws SQLException {
        var verb = exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        try (var statement = superuser.createStatement()) {
            var literal = statement.enquoteLiteral(password);
            statement.execute("%s ROLE %s LOGIN PASSWORD %s".formatted(verb, role, literal));
        }
    }

    private static boolean exists(Connection superuser, String query, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
