package fr.rebond.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static RelayDatabase database;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Backlog backlog = new Backlog();

    @BeforeAll
    static void prepare() {
        database = RelayDatabase.create("backlog");
    }

    @BeforeEach
    void empty() {
        database.clear();
        backlog.publishTo(metrics);
    }

    @Test
    void isUnknownBeforeTheFirstSample() {
        assertThat(gauge("outbox.backlog")).isNaN();
        assertThat(gauge("outbox.oldest.age.seconds")).isNaN();
    }

    @Test
    void isZeroWithoutEvents() throws SQLException {
        sample();
        assertThat(gauge("outbox.backlog")).isZero();
        assertThat(gauge("outbox.oldest.age.seconds")).isZero();
    }

    @Test
    void countsUnpublishedEventsAndTheAgeOfTheOldest() throws SQLException {
        database.write(10, 10, 10);
        database.jdbi().useHandle(handle -> {
            handle.execute("UPDATE outbox SET recorded_at = now() - interval '1 hour'");
            handle.execute(
                    "UPDATE outbox SET published_at = now(), position = 1 WHERE seq = (SELECT min(seq) FROM outbox)");
        });
        sample();
        assertThat(gauge("outbox.backlog")).isEqualTo(2);
        assertThat(gauge("outbox.oldest.age.seconds")).isBetween(3_600.0, 3_700.0);
    }

    @Test
    void countsNoMoreThanItShows() throws SQLException {
        database.jdbi().useHandle(handle -> handle.execute("""
                INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at)
                SELECT gen_random_uuid(), 'x', gen_random_uuid(), 1, gen_random_uuid(), '{}', 'test', now()
                FROM generate_series(1, 10500)
                """));
        sample();
        assertThat(gauge("outbox.backlog")).isEqualTo(Backlog.MOST_COUNTED);
    }

    @Test
    void isNotSampledAgainWithinFiveSeconds() throws SQLException {
        sample();
        database.write(10);
        sample();
        assertThat(gauge("outbox.backlog")).isZero();
    }

    private void sample() throws SQLException {
        try (var connection = database.connection()) {
            backlog.sample(connection);
        }
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }
}
