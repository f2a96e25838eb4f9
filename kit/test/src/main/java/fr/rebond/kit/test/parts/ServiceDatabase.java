package fr.rebond.kit.test.parts;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of a service with its two roles. {@code <name>_owner} owns and migrates it. {@code <name>_app} may connect;
 * the migrations grant it rights table by table.
 *
 * @param name the name of both the service and its database
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Creates what is missing, so it can be repeated. Needs the connection of a superuser in auto-commit mode. */
    public void create(Connection superuser) throws SQLException {
        new OwnedDatabase(name, owner(), ownerPassword).create(superuser);
        OwnedDatabase.role(superuser, app(), appPassword);
        try (var statement = superuser.createStatement()) {
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app()));
        }
    }
}
