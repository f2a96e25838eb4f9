package fr.rebond.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Inserts at the end of a transaction what nobody reads within it: the trail, the events, the stored answer. They reach
 * the database together, which saves a round trip for each, and hold their locks for a shorter time.
 */
@ApplicationScoped
public class DeferredInserts {

    /** How many statements travel together at most. Every number is another statement to prepare. */
    private static final int MOST = 8;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;

    DeferredInserts(DataSource dataSource, TransactionSynchronizationRegistry transaction) {
        this.dataSource = dataSource;
        this.transaction = transaction;
    }

    private record Insert(String sql, List<@Nullable Object> values, Supplier<? extends RuntimeException> ifNone) {}

    private static final class Pending extends ArrayList<Insert> {}

    /**
     * @param sql    one statement, with a question mark for each value
     * @param ifNone what is thrown at the end of the transaction if the statement inserts nothing
     * @throws IllegalStateException outside a transaction
     */
    public void add(String sql, List<@Nullable Object> values, Supplier<? extends RuntimeException> ifNone) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Only within a transaction");
        }
        var pending = pending();
        pending.add(new Insert(sql, values, ifNone));
        if (pending.size() == MOST) {
            flush();
        }
    }

    /** Inserts everything now. Without this call it happens before the commit. */
    public void flush() {
        if (transaction.getResource(Pending.class) instanceof Pending pending && !pending.isEmpty()) {
            var inserts = List.copyOf(pending);
            pending.clear();
            insert(inserts);
        }
    }

    private Pending pending() {
        if (transaction.getResource(Pending.class) instanceof Pending pending) {
            return pending;
        }
        var pending = new Pending();
        transaction.putResource(Pending.class, pending);
        transaction.registerInterposedSynchronization(new FlushBeforeCommit());
        return pending;
    }

    private void insert(List<Insert> inserts) {
        var sql = inserts.stream().map(Insert::sql).collect(Collectors.joining(";\n"));
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, inserts);
            statement.execute();
            for (var insert : inserts) {
                if (statement.getUpdateCount() == 0) {
                    throw insert.ifNone.get();
                }
                statement.getMoreResults();
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static void bind(PreparedStatement statement, List<Insert> inserts) throws SQLException {
        var index = 1;
        for (var insert : inserts) {
            for (var value : insert.values) {
                statement.setObject(index++, value);
            }
        }
    }

    private final class FlushBeforeCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            flush();
        }

        @Override
        public void afterCompletion(int status) {
            // The rows have been committed or rolled back with the transaction.
        }
    }
}
