package fr.rebond.kit.test.marks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Many writers that change the rows of a list at the same time and commit late, in another order than they wrote, while a
 * system follows the list.
 */
public final class LateWriters {

    /** One row more than there are writers: the last one is held in a transaction of 10 s. */
    public static final int ROWS = 41;

    private static final int ROUNDS = 20;
    private static final int LONGEST_MILLIS = 100;
    private static final Duration HELD = Duration.ofSeconds(10);

    private final String service;
    private final String sql;
    private final String property;
    private final List<String> ids;

    /**
     * @param service  the service, whose run-time role writes
     * @param sql      changes a row; parameters: the new text, then the id as text
     * @param property of the item, which shows the text
     * @param ids      of {@link #ROWS} rows
     */
    public LateWriters(String service, String sql, String property, List<String> ids) {
        assertThat(ids).hasSize(ROWS);
        this.service = service;
        this.sql = sql;
        this.property = property;
        this.ids = ids;
    }

    /** Fails if the follower misses a change in a round that begins after its commit. */
    public void assertNothingIsMissedBy(MarkFollower follower) throws Exception {
        follower.round();
        var heldSince = System.nanoTime();
        try (var held = connection();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            write(held, ids.getLast(), "held");
            for (var round = 1; round <= ROUNDS; round++) {
                var text = "round " + round;
                var writing = new ArrayList<Future<?>>();
                for (var id : ids.subList(0, ROWS - 1)) {
                    writing.add(writers.submit(() -> writeLate(id, text)));
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
            Thread.sleep(Math.max(0, HELD.toMillis() - (System.nanoTime() - heldSince) / 1_000_000));
            assertThat(follower.known(ids.getLast(), property)).isNotEqualTo("held");
            held.commit();
        }
        follower.round();
        assertThat(follower.known(ids.getLast(), property)).isEqualTo("held");
    }

    private Object writeLate(String id, String text) throws SQLException, InterruptedException {
        try (var connection = connection()) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
            write(connection, id, text);
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
            connection.commit();
            return id;
        }
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

    private Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(RealParts.jdbcUrl(service), service + "_app", service + "_app");
        connection.setAutoCommit(false);
        return connection;
    }
}
