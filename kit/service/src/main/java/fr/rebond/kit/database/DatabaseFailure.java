package fr.rebond.kit.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Finds what a database failure was, however deep it is wrapped. */
public final class DatabaseFailure {

    private static final Set<String> ONLY_THIS_SESSION = Set.of("55P03", "25P03", "25006");

    private static final int DEEPEST = 20;

    private DatabaseFailure() {}

    /** Whether the aggregate was changed by somebody else meanwhile. */
    public static boolean isStale(Throwable failure) {
        return find(failure, OptimisticLockException.class).isPresent()
                || find(failure, StaleStateException.class).isPresent();
    }

    /**
     * Whether the same work may succeed a little later: connection lost (08), serialisation or deadlock (40), resources
     * (53), operator intervention or statement timeout (57), lock timeout (55P03), a session that the server ended
     * (25P03) or that can only read since a failover (25006), no connection to be had.
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
                            || ONLY_THIS_SESSION.contains(state);
                })
                .orElse(false);
    }

    /** Whether the data themselves are at fault: out of range (22) or against a constraint (23). */
    public static boolean isOfTheData(Throwable failure) {
        return find(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("22") || state.startsWith("23"))
                .isPresent();
    }

    /** Whether a value is one that the database cannot keep: out of range, or with characters it does not take (22). */
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

    /** A commit that fails tells why in what it suppresses, and not in its cause. */
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
