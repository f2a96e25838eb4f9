package fr.rebond.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * How many events wait for the relay, and for how long. Sampled by the relay on its own connection, so that a scrape costs
 * nothing, however large the backlog is.
 */
final class Backlog {

    /** A larger backlog is shown as this one. */
    static final int MOST_COUNTED = 10_000;

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration STALE = Duration.ofSeconds(30);
    private static final String SAMPLE = """
            SELECT (SELECT count(*) FROM (SELECT FROM outbox WHERE published_at IS NULL ORDER BY seq LIMIT %d) AS counted),
                   (SELECT extract(epoch FROM clock_timestamp() - recorded_at)
                    FROM outbox WHERE published_at IS NULL ORDER BY seq LIMIT 1)
            """.formatted(MOST_COUNTED);

    private volatile Sample last = new Sample(Double.NaN, Double.NaN, System.nanoTime() - EVERY.toNanos());

    /** @param age of the oldest event in seconds, 0 if there is none */
    private record Sample(double events, double age, long takenAt) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - takenAt >= age.toNanos();
        }
    }

    void publishTo(MeterRegistry metrics) {
        metrics.gauge("outbox.backlog", this, backlog -> backlog.known(backlog.last.events()));
        metrics.gauge("outbox.oldest.age.seconds", this, backlog -> backlog.known(backlog.last.age()));
    }

    /** NaN when the relay has no connection. */
    private double known(double value) {
        return last.isOlderThan(STALE) ? Double.NaN : value;
    }

    /** Does nothing if the last sample is less than 5 s old. */
    void sample(Connection database) throws SQLException {
        if (!last.isOlderThan(EVERY)) {
            return;
        }
        try (var statement = database.prepareStatement(SAMPLE);
                var row = statement.executeQuery()) {
            row.next();
            last = new Sample(row.getDouble(1), row.getDouble(2), System.nanoTime());
        }
        database.commit();
    }
}
