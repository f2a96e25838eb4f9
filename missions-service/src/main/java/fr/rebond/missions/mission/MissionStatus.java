package fr.rebond.missions.mission;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Set;

/**
 * The life of an engineering mission.
 *
 * <pre>
 *   PLANNED --start--> RUNNING --delivery--> DELIVERED --presentation--> PRESENTED --closure--> CLOSED
 *                         `<------rework-------'
 * </pre>
 */
public enum MissionStatus {
    PLANNED,
    RUNNING,
    DELIVERED,
    PRESENTED,
    CLOSED;

    MissionStatus to(MissionStatus target) {
        var allowed =
                switch (this) {
                    case PLANNED -> Set.of(RUNNING);
                    case RUNNING -> Set.of(DELIVERED);
                    case DELIVERED -> Set.of(RUNNING, PRESENTED);
                    case PRESENTED -> Set.of(CLOSED);
                    case CLOSED -> Set.<MissionStatus>of();
                };
        if (!allowed.contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

    /** Between start and closure, when companies, visits and projects are recorded. */
    boolean isUnderWay() {
        return this != PLANNED && this != CLOSED;
    }
}
