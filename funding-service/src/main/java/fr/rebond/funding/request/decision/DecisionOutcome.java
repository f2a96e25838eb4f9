package fr.rebond.funding.request.decision;

import fr.rebond.funding.request.FundingRequestStatus;

public enum DecisionOutcome {
    APPROVED,
    REJECTED;

    public FundingRequestStatus status() {
        return switch (this) {
            case APPROVED -> FundingRequestStatus.APPROVED;
            case REJECTED -> FundingRequestStatus.REJECTED;
        };
    }
}
