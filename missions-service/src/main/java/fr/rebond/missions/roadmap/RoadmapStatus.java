package fr.rebond.missions.roadmap;

import fr.rebond.kit.problem.IllegalTransition;

/**
 * The life of a roadmap.
 *
 * <pre>
 *   DRAFT --adoption--> ADOPTED
 * </pre>
 */
enum RoadmapStatus {
    DRAFT,
    ADOPTED;

    RoadmapStatus to(RoadmapStatus target) {
        var legal =
                switch (this) {
                    case DRAFT -> target == ADOPTED;
                    case ADOPTED -> false;
                };
        if (!legal) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
