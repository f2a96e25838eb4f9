package fr.rebond.funding.envelope.contribution;

import fr.rebond.kit.problem.IllegalTransition;

/** {@code PLEDGED --> CONFIRMED}. A pledge is a promise; only what is confirmed can be spent. */
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
