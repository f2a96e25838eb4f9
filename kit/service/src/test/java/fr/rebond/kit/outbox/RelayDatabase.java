package fr.rebond.kit.outbox;

import fr.rebond.kit.test.parts.RealParts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database of its own with the tables of the kit, for tests that need an outbox which no service reads. */
public record RelayDatabase(String service, Jdbi jdbi) {

    /** @param service lower-case letters: the name of the database, also of its topic {@code rebond.<service>} */
    public static RelayDatabase create(String service) {
        var parts = new RealParts();
        parts.init(Map.of("service", service));
        parts.start();
        Flyway.configure()
                .dataSource(RealParts.jdbcUrl(service), service + "_owner", service + "_owner")
                .locations("db/kit")
                .placeholders(Map.of("app", service + "_app"))
                .load()
                .migrate();
        return new RelayDatabase(service, Jdbi.create(RealParts.jdbcUrl(service), service + "_app", service + "_app"));
    }

    /** Adds unpublished events with payloads of these sizes in bytes, in this order. */
    public void write(int... sizes) {
        jdbi.useTransaction(handle -> IntStream.of(sizes)
                .forEach(size -> handle.createUpdate("""
                        INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at)
                        VALUES (gen_random_uuid(), 'fr.rebond.test.sized.v1', gen_random_uuid(), 1, gen_random_uuid(),
                                to_json(repeat('é', (:size - 2) / 2)), 'test', now())
                        """).bind("size", size).execute()));
    }

    public void clear() {
        var owner = Jdbi.create(RealParts.jdbcUrl(service), service + "_owner", service + "_owner");
        owner.useHandle(handle -> handle.execute("TRUNCATE outbox, outbox_subject"));
        owner.useHandle(handle -> handle.execute("UPDATE relay_state SET last_position = 0"));
    }

    Relay.Settings settings(String bootstrapServers) {
        return new Relay.Settings(
                service,
                RealParts.jdbcUrl(service),
                service + "_app",
                service + "_app",
                bootstrapServers,
                500,
                Duration.ofMillis(20),
                Duration.ofSeconds(10));
    }

    /** A connection as the relay has it. */
    Connection connection() throws SQLException {
        return RelayLead.connect(settings("")).connection();
    }
}
