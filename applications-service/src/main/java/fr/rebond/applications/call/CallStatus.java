package fr.rebond.applications.call;

import fr.rebond.kit.problem.IllegalTransition;

/** The life of a call: {@code DRAFT --> PUBLISHED}. */
enum CallStatus {
    DRAFT,
    PUBLISHED;

    CallStatus to(CallStatus target) {
        if (this != DRAFT || target != PUBLISHED) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
