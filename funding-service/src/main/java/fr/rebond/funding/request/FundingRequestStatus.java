package fr.rebond.funding.request;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Set;

/**
 * The life of a funding request. From INVITED to APPROVED it can be WITHDRAWN. From INVITED and DRAFT it can also be
 * CANCELLED, when its routing is withdrawn.
 *
 * <pre>
 *   INVITED --> DRAFT --> SUBMITTED --> UNDER_ASSESSMENT --> ASSESSED --+--> APPROVED --> AGREEMENT_SIGNED --> IN_EXECUTION
 *                                                                       `--> REJECTED
 * </pre>
 */
public enum FundingRequestStatus {
    INVITED,
    DRAFT,
    SUBMITTED,
    UNDER_ASSESSMENT,
    ASSESSED,
    APPROVED,
    REJECTED,
    AGREEMENT_SIGNED,
    IN_EXECUTION,
    CANCELLED,
    WITHDRAWN;

    /** @throws IllegalTransition if the transition is illegal */
    FundingRequestStatus to(FundingRequestStatus target) {
        var allowed =
                switch (this) {
                    case INVITED -> Set.of(DRAFT, CANCELLED, WITHDRAWN);
                    case DRAFT -> Set.of(SUBMITTED, CANCELLED, WITHDRAWN);
                    case SUBMITTED -> Set.of(UNDER_ASSESSMENT, WITHDRAWN);
                    case UNDER_ASSESSMENT -> Set.of(ASSESSED, WITHDRAWN);
                    case ASSESSED -> Set.of(APPROVED, REJECTED, WITHDRAWN);
                    case APPROVED -> Set.of(AGREEMENT_SIGNED, WITHDRAWN);
                    case AGREEMENT_SIGNED -> Set.of(IN_EXECUTION);
                    case REJECTED, IN_EXECUTION, CANCELLED, WITHDRAWN -> Set.<FundingRequestStatus>of();
                };
        if (!allowed.contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

    public boolean hasEnded() {
        return switch (this) {
            case REJECTED, CANCELLED, WITHDRAWN -> true;
            case INVITED, DRAFT, SUBMITTED, UNDER_ASSESSMENT, ASSESSED, APPROVED, AGREEMENT_SIGNED, IN_EXECUTION ->
                false;
        };
    }
}
