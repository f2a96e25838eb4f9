package fr.rebond.funding.request;

/** How the committee decides. */
enum DecisionOutcome {
    APPROVED,
    REJECTED;

    FundingRequestStatus status() {
        return switch (this) {
            case APPROVED -> FundingRequestStatus.APPROVED;
            case REJECTED -> FundingRequestStatus.REJECTED;
        };
    }
}
