package fr.rebond.kit.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The lead of a service's relay: a session advisory lock on a connection of its own, outside the pool and JTA. The
 * database ends the session, and with it the lead, when the leader is silent for longer than its lease, so a stopped or
 * disconnected process cannot keep it. A former leader cannot publish: its session is gone, its Kafka producer is
 * fenced, and {@code relay_state} has advanced.
 */
final class RelayLead implements AutoCloseable {

    private static final long LOCK = 0x5245424f4e440001L;

    private final Connection connection;

    private RelayLead(Connection connection) {
        this.connection = connection;
    }

    static RelayLead connect(Relay.Settings settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "rebond-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        var lease = settings.lease().toMillis();
        properties.setProperty(
                "options",
                "-c idle_session_timeout=%d -c idle_in_transaction_session_timeout=%d -c statement_timeout=5s -c lock_timeout=2s"
                        .formatted(lease, lease));
        var connection = DriverManager.getConnection(settings.jdbcUrl(), properties);
        connection.setAutoCommit(false);
        return new RelayLead(connection);
    }

    /** False while another process leads. */
    boolean tryTake() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var taken = rows.getBoolean(1);
                connection.commit();
                return taken;
            }
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
