package fr.rebond.kit.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Classifies database failures, also when they are wrapped in other exceptions. */
public final class DatabaseFailure {

    private static final Set<String> OTHER_TRANSIENT_STATES = Set.of("55P03", "25P03", "25P04", "25006");
    private static final String STATEMENT_TIMEOUT = "57014";

    private static final Set<String> POOLS = Set.of("io.agroal.pool.ConnectionPool", "io.agroal.pool.Poolless");

    private static final int DEEPEST = 20;

    private DatabaseFailure() {}

    /** Whether the aggregate has been changed by another transaction. */
    public static boolean isStale(Throwable failure) {
        return find(failure, OptimisticLockException.class).isPresent()
                || find(failure, StaleStateException.class).isPresent();
    }

    /**
     * Whether a retry may succeed: connection lost (08), serialisation failure or deadlock (40), insufficient resources
     * (53), server shut down or restarted (57P), lock timeout (55P03), session ended by the server (25P03, 25P04), server
     * read-only after a failover (25006), no connection available in the pool. A statement that took too long is none of
     * them: it may always take too long.
     */
    public static boolean isTransient(Throwable failure) {
        return state(failure)
                .map(state -> state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || OTHER_TRANSIENT_STATES.contains(state))
                .orElseGet(() -> find(failure, SQLException.class, DatabaseFailure::comesFromThePool, DEEPEST)
                        .isPresent());
    }

    /** Whether a statement was cancelled because it took too long (57014). */
    public static boolean isTimeout(Throwable failure) {
        return state(failure).filter(STATEMENT_TIMEOUT::equals).isPresent();
    }

    /** The pool reports without a state that it is exhausted, or closed. */
    private static boolean comesFromThePool(SQLException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && POOLS.contains(trace[0].getClassName());
    }

    /** Whether the data cause the failure: out of range (22) or a violated constraint (23). */
    public static boolean isCausedByData(Throwable failure) {
        return state(failure)
                .filter(state -> state.startsWith("22") || state.startsWith("23"))
                .isPresent();
    }

    /** Whether the database cannot store a value: out of range, or with invalid characters (22). */
    public static boolean isOutOfRange(Throwable failure) {
        return state(failure).filter(state -> state.startsWith("22")).isPresent();
    }

    /** The name of the violated constraint. */
    public static Optional<String> constraint(Throwable failure) {
        return find(failure, PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .map(message -> message.getConstraint());
    }

    private static Optional<String> state(Throwable failure) {
        return find(failure, SQLException.class, sql -> sql.getSQLState() != null, DEEPEST)
                .map(SQLException::getSQLState);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return find(failure, type, any -> true, DEEPEST);
    }

    /** A failed commit reports its reason as a suppressed exception, not as its cause. */
    private static <T extends Throwable> Optional<T> find(
            @Nullable Throwable failure, Class<T> type, Predicate<T> matching, int depth) {
        if (failure == null || depth == 0) {
            return Optional.empty();
        }
        if (type.isInstance(failure) && matching.test(type.cast(failure))) {
            return Optional.of(type.cast(failure));
        }
        return find(failure.getCause(), type, matching, depth - 1)
                .or(() -> Arrays.stream(failure.getSuppressed())
                        .flatMap(suppressed -> find(suppressed, type, matching, depth - 1).stream())
                        .findFirst());
    }
}
