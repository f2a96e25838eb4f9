package fr.rebond.funding.agreement;

import fr.rebond.kit.problem.IllegalTransition;

/** {@code DRAFT --> SIGNED}. */
public enum AgreementStatus {
    DRAFT,
    SIGNED;

    AgreementStatus to(AgreementStatus target) {
        if (this != DRAFT || target != SIGNED) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
