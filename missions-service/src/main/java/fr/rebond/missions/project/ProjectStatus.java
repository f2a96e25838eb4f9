package fr.rebond.missions.project;

import fr.rebond.kit.problem.IllegalTransition;

/**
 * The life of a project.
 *
 * <pre>
 *   DETECTED --qualification--> QUALIFIED
 * </pre>
 */
public enum ProjectStatus {
    DETECTED,
    QUALIFIED;

    ProjectStatus to(ProjectStatus target) {
        var legal =
                switch (this) {
                    case DETECTED -> target == QUALIFIED;
                    case QUALIFIED -> false;
                };
        if (!legal) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
