package fr.rebond.funding.envelope.contribution;

import fr.rebond.kit.problem.IllegalTransition;

/** {@code PLEDGED --> CONFIRMED}. Only confirmed contributions can be spent. */
enum ContributionStatus {
    PLEDGED,
    CONFIRMED;

    ContributionStatus to(ContributionStatus target) {
        if (this != PLEDGED || target != CONFIRMED) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
