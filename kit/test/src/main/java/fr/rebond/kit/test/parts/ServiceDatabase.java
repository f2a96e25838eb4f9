package fr.rebond.kit.test.parts;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of a service with its two roles: {@code <name>_owner} owns it and migrates it, {@code <name>_app} may
 * only connect; what else it may do is granted table by table by the migrations.
 *
 * @param name of the service, and of its database
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Creates what is missing; safe to repeat. Needs a superuser's connection in auto-commit mode. */
    public void create(Connection superuser) throws SQLException {
        new OwnedDatabase(name, owner(), ownerPassword).create(superuser);
        OwnedDatabase.role(superuser, app(), appPassword);
        try (var statement = superuser.createStatement()) {
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app()));
        }
    }
}
