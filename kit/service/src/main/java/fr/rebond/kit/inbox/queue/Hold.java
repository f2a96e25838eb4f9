package fr.rebond.kit.inbox.queue;

import fr.rebond.kit.inbox.queue.HeldEvent.State;
import org.jspecify.annotations.Nullable;

/**
 * Why an event is held.
 *
 * @param waitsFor the missing prerequisite of a WAITING event, e.g. {@code envelope:0190…}
 * @param cause    one line that is safe to store and log
 */
public record Hold(State state, @Nullable String waitsFor, String cause) {

    private static final int LONGEST_CAUSE = 2_000;

    public Hold(State state, @Nullable String waitsFor, Throwable failure) {
        this(state, waitsFor, cause(failure));
    }

    /** The cause of a failure, in one line. */
    public static String cause(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        var text = message.replaceAll("\\p{Cntrl}", "?");
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }
}
