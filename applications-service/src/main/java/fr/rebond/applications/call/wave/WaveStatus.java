package fr.rebond.applications.call.wave;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Set;

/**
 * The life of a wave. The first three states follow the clock; the others are decided by people and recorded.
 *
 * <pre>
 *   PLANNED --> OPEN --> CLOSED --> UNDER_REVIEW --> DECIDED
 * </pre>
 */
public enum WaveStatus {
    PLANNED,
    OPEN,
    CLOSED,
    UNDER_REVIEW,
    DECIDED;

    WaveStatus to(WaveStatus target) {
        var allowed =
                switch (this) {
                    case PLANNED -> Set.of(OPEN);
                    case OPEN -> Set.of(CLOSED);
                    case CLOSED -> Set.of(UNDER_REVIEW);
                    case UNDER_REVIEW -> Set.of(DECIDED);
                    case DECIDED -> Set.<WaveStatus>of();
                };
        if (!allowed.contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
