package fr.rebond.kit.inbox.queue;

import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.settings.ServiceSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a held event is tried again. An event that fails for an unknown reason is tried five times, with pauses that double
 * and add up to {@code rebond.inbox.retry-period}. A waiting event is tried when its prerequisite is created, and now and
 * then in case nobody reported it.
 */
@ApplicationScoped
class RetrySchedule {

    private static final int TRIES = 5;
    private static final int FIRST_PAUSES_IN_A_PERIOD = (1 << (TRIES - 1)) - 1;

    private final Duration firstPause;
    private final Duration sweep;

    RetrySchedule(ServiceSettings settings) {
        this.firstPause = settings.inbox().retryPeriod().dividedBy(FIRST_PAUSES_IN_A_PERIOD);
        this.sweep = settings.inbox().sweep();
    }

    /** Whether an event that has failed so often for an unknown reason becomes a dead letter. */
    boolean isExhausted(int failures) {
        return failures >= TRIES;
    }

    /** Seconds until the next attempt; absent when there is none without an operator. */
    @Nullable
    Double pause(State state, int failures) {
        return switch (state) {
            case RETRYING -> firstPause.multipliedBy(1L << (failures - 1)).toMillis() / 1000.0;
            case WAITING -> sweep.toMillis() / 1000.0;
            case READY -> 0.0;
            case DEAD, BEHIND -> null;
        };
    }
}
