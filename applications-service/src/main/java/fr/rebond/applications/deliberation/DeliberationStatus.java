package fr.rebond.applications.deliberation;

import fr.rebond.kit.problem.IllegalTransition;

/** The life of a deliberation: {@code OPEN --> CLOSED}. */
public enum DeliberationStatus {
    OPEN,
    CLOSED;

    DeliberationStatus to(DeliberationStatus target) {
        if (this != OPEN || target != CLOSED) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
