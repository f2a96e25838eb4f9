package fr.rebond.kit.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Classifies database failures, also when they are wrapped in other exceptions. */
public final class DatabaseFailure {

    private static final Set<String> OTHER_TRANSIENT_STATES = Set.of("55P03", "25P03", "25006");

    private static final int DEEPEST = 20;

    private DatabaseFailure() {}

    /** Whether the aggregate has been changed by another transaction. */
    public static boolean isStale(Throwable failure) {
        return find(failure, OptimisticLockException.class).isPresent()
                || find(failure, StaleStateException.class).isPresent();
    }

    /**
     * Whether a retry may succeed: connection lost (08), serialisation failure or deadlock (40), insufficient resources
     * (53), operator intervention or statement timeout (57), lock timeout (55P03), session ended by the server (25P03),
     * server read-only after a failover (25006), no connection available.
     */
    public static boolean isTransient(Throwable failure) {
        return find(failure, SQLException.class)
                .map(sql -> {
                    var state = sql.getSQLState();
                    return state == null
                            || state.startsWith("08")
                            || state.startsWith("40")
                            || state.startsWith("53")
                            || state.startsWith("57")
                            || OTHER_TRANSIENT_STATES.contains(state);
                })
                .orElse(false);
    }

    /** Whether the data cause the failure: out of range (22) or a violated constraint (23). */
    public static boolean isCausedByData(Throwable failure) {
        return find(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("22") || state.startsWith("23"))
                .isPresent();
    }

    /** Whether the database cannot store a value: out of range, or with invalid characters (22). */
    public static boolean isOutOfRange(Throwable failure) {
        return find(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("22"))
                .isPresent();
    }

    /** The name of the violated constraint. */
    public static Optional<String> constraint(Throwable failure) {
        return find(failure, PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .map(message -> message.getConstraint());
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return find(failure, type, DEEPEST);
    }

    /** A failed commit reports its reason as a suppressed exception, not as its cause. */
    private static <T extends Throwable> Optional<T> find(@Nullable Throwable failure, Class<T> type, int depth) {
        if (failure == null || depth == 0) {
            return Optional.empty();
        }
        if (type.isInstance(failure)) {
            return Optional.of(type.cast(failure));
        }
        return find(failure.getCause(), type, depth - 1)
                .or(() -> Arrays.stream(failure.getSuppressed())
                        .flatMap(suppressed -> find(suppressed, type, depth - 1).stream())
                        .findFirst());
    }
}
