package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.movement.Confirmation;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.movement.Pledge;
import fr.rebond.funding.ledger.posting.LegalBasis;
import fr.rebond.kit.test.parts.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A migrated PostgreSQL database, with connections for both of its roles. */
public final class LedgerDatabase {

    private static final String NAME = "ledger";
    private static final String URL = migrate();

    private final Ledger ledger = new Ledger();

    private static String migrate() {
        var parts = new RealParts();
        parts.init(Map.of("service", NAME));
        var config = parts.start();
        var url = config.get("quarkus.datasource.jdbc.url");
        Flyway.configure()
                .dataSource(url, config.get("quarkus.flyway.username"), config.get("quarkus.flyway.password"))
                .locations("classpath:db/kit", "classpath:db/migration")
                .placeholders(Map.of("app", config.get("quarkus.datasource.username")))
                .load()
                .migrate();
        return url;
    }

    /** With the role of the service. */
    public Jdbi app() {
        return Jdbi.create(() -> connect("app"));
    }

    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(URL, NAME + "_" + role, NAME + "_" + role);
    }

    UUID emptyEnvelope() {
        var id = UUID.randomUUID();
        app().useHandle(handle -> handle.execute(
                "INSERT INTO envelope (id, laureate_id, territory_id, target_amount) VALUES (?, ?, ?, 5000000)",
                id,
                UUID.randomUUID(),
                UUID.randomUUID()));
        return id;
    }

    /** An envelope whose funders have pledged and confirmed these amounts. */
    UUID envelopeOf(PerFunder amounts) {
        var envelope = emptyEnvelope();
        for (var share : amounts.amounts().entrySet()) {
            var funder = share.getKey().id();
            post(envelope, new Pledge(funder, share.getValue(), reference()));
            post(
                    envelope,
                    new Confirmation(
                            funder, share.getValue(), new LegalBasis("2023-45", "CGCT L. 1511-2"), reference()));
        }
        return envelope;
    }

    Ledger.Posted post(UUID envelope, Movement movement) {
        return app().inTransaction(handle -> ledger.post(handle, envelope, movement, stamp()));
    }

    /** The number of balances of this envelope and its requests that differ from the sum of their entries. */
    int discrepancies(UUID envelope) {
        return app().withHandle(
                        handle -> handle.createQuery("SELECT count(*) FROM ledger_discrepancy WHERE envelope_id = ?")
                                .bind(0, envelope)
                                .mapTo(Integer.class)
                                .one());
    }

    static Stamp stamp() {
        return new Stamp(UUID.randomUUID(), Instant.parse("2023-07-01T08:00:00Z"), "test");
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }
}
