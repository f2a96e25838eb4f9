package fr.rebond.applications.application;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Set;

/**
 * The life of an application. From DRAFT to ASSESSED it can also be WITHDRAWN.
 *
 * <pre>
 *   DRAFT --> SUBMITTED --> ADMISSIBLE --> UNDER_ASSESSMENT --> ASSESSED --+--> LAUREATE
 *     |           |                                                       +--> RESERVE
 *     v           v                                                       `--> REJECTED
 *  EXPIRED   INADMISSIBLE
 * </pre>
 */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    ADMISSIBLE,
    INADMISSIBLE,
    UNDER_ASSESSMENT,
    ASSESSED,
    LAUREATE,
    RESERVE,
    REJECTED,
    WITHDRAWN,
    EXPIRED;

    ApplicationStatus to(ApplicationStatus target) {
        var allowed =
                switch (this) {
                    case DRAFT -> Set.of(SUBMITTED, EXPIRED, WITHDRAWN);
                    case SUBMITTED -> Set.of(ADMISSIBLE, INADMISSIBLE, WITHDRAWN);
                    case ADMISSIBLE -> Set.of(UNDER_ASSESSMENT, WITHDRAWN);
                    case UNDER_ASSESSMENT -> Set.of(ASSESSED, WITHDRAWN);
                    case ASSESSED -> Set.of(LAUREATE, RESERVE, REJECTED, WITHDRAWN);
                    case LAUREATE, RESERVE, REJECTED, INADMISSIBLE, WITHDRAWN, EXPIRED -> Set.<ApplicationStatus>of();
                };
        if (!allowed.contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

    /** Submitted and not decided. While one exists, the deliberation of its wave cannot be closed. */
    public boolean awaitsDecision() {
        return switch (this) {
            case SUBMITTED, ADMISSIBLE, UNDER_ASSESSMENT, ASSESSED -> true;
            case DRAFT, LAUREATE, RESERVE, REJECTED, INADMISSIBLE, WITHDRAWN, EXPIRED -> false;
        };
    }
}
