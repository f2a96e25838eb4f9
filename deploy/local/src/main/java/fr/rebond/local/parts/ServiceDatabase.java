package fr.rebond.local.parts;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of a service with its two roles: {@code <name>_owner} owns it and migrates it, {@code <name>_app} may
 * only connect; what else it may do is granted table by table by the migrations.
 *
 * @param name of the service, and of its database
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

    public ServiceDatabase {
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("not a service's name: " + name);
        }
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Creates what is missing; safe to repeat. Needs a superuser's connection in auto-commit mode. */
    public void create(Connection superuser) throws SQLException {
        role(superuser, owner(), ownerPassword);
        role(superuser, app(), appPassword);
        try (var statement = superuser.createStatement()) {
            if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner()));
            }
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app()));
        }
    }

    private static void role(Connection superuser, String role, String password) throws SQLException {
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
