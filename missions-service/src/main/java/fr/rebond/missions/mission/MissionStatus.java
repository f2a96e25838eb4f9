package fr.rebond.missions.mission;

import fr.rebond.kit.problem.IllegalTransition;

/**
 * The life of an engineering mission.
 *
 * <pre>
 *   PLANNED --start--> RUNNING --delivery--> DELIVERED --presentation--> PRESENTED --closure--> CLOSED
 * </pre>
 */
public enum MissionStatus {
    PLANNED,
    RUNNING,
    DELIVERED,
    PRESENTED,
    CLOSED;

    MissionStatus to(MissionStatus target) {
        var next =
                switch (this) {
                    case PLANNED -> RUNNING;
                    case RUNNING -> DELIVERED;
                    case DELIVERED -> PRESENTED;
                    case PRESENTED -> CLOSED;
                    case CLOSED -> null;
                };
        if (target != next) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

    /** Started, closed or not. */
    public boolean isStarted() {
        return this != PLANNED;
    }

    /** Between start and closure: companies, visits, projects and the roadmap are worked on. */
    public boolean isInHand() {
        return isStarted() && this != CLOSED;
    }
}
