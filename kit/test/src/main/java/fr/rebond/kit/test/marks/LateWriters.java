package fr.rebond.kit.test.marks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Many writers that change the rows of a list at the same time and commit late, in another order than they wrote, while a
 * system follows the list.
 */
public final class LateWriters {

    /** One row more than there are writers: the last one is held in a transaction that is open for all rounds. */
    public static final int ROWS = 41;

    private static final int LONGEST_MILLIS = 100;
    private static final Duration HELD_PER_ROUND = Duration.ofMillis(500);

    private final String service;
    private final String sql;
    private final String property;
    private final List<String> ids;
    private final int rounds;

    /**
     * @param service  the service, whose run-time role writes
     * @param sql      changes a row; parameters: the new text, then the id as text
     * @param property of the item, which shows the text
     * @param ids      of {@link #ROWS} rows
     * @param rounds   how often all rows but the last are changed; the last one is held for half a second for each round
     */
    public LateWriters(String service, String sql, String property, List<String> ids, int rounds) {
        assertThat(ids).hasSize(ROWS);
        this.service = service;
        this.sql = sql;
        this.property = property;
        this.ids = ids;
        this.rounds = rounds;
    }

    /** Fails if the follower misses a change in a round that begins after its commit. */
    public void assertNothingIsMissedBy(MarkFollower follower) throws Exception {
        follower.round();
        var heldSince = System.nanoTime();
        try (var connections = new Connections();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = connections.of(ids.getLast());
            write(held, ids.getLast(), "held");
            for (var round = 1; round <= rounds; round++) {
                var text = "round " + round;
                var writing = new ArrayList<Future<?>>();
                for (var id : ids.subList(0, ROWS - 1)) {
                    writing.add(writers.submit(() -> writeLate(connections.of(id), id, text)));
                }
                while (!writing.stream().allMatch(Future::isDone)) {
                    follower.round();
                }
                await(writing);
                follower.round();
                for (var id : ids.subList(0, ROWS - 1)) {
                    assertThat(follower.known(id, property)).as("of " + id).isEqualTo(text);
                }
            }
            Thread.sleep(Math.max(0, HELD_PER_ROUND.toMillis() * rounds - (System.nanoTime() - heldSince) / 1_000_000));
            assertThat(follower.known(ids.getLast(), property)).isNotEqualTo("held");
            held.commit();
        }
        follower.round();
        assertThat(follower.known(ids.getLast(), property)).isEqualTo("held");
    }

    private Object writeLate(Connection connection, String id, String text) throws SQLException, InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
        write(connection, id, text);
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
        connection.commit();
        return id;
    }

    private void write(Connection connection, String id, String text) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.setString(2, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void await(List<Future<?>> writing) throws InterruptedException, ExecutionException {
        for (var written : writing) {
            written.get();
        }
    }

    /** One connection for each row. */
    private final class Connections implements AutoCloseable {

        private final Map<String, Connection> opened = new HashMap<>();

        Connections() throws SQLException {
            for (var id : ids) {
                var connection =
                        DriverManager.getConnection(RealParts.jdbcUrl(service), service + "_app", service + "_app");
                opened.put(id, connection);
                connection.setAutoCommit(false);
            }
        }

        Connection of(String id) {
            return requireNonNull(opened.get(id));
        }

        @Override
        public void close() throws SQLException {
            for (var connection : opened.values()) {
                connection.close();
            }
        }
    }
}
