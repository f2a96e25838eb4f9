package fr.rebond.funding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingRequestStatusTest {

    @Test
    void goesFromInvitationToExecution() {
        var steps = List.of(
                FundingRequestStatus.INVITED,
                FundingRequestStatus.DRAFT,
                FundingRequestStatus.SUBMITTED,
                FundingRequestStatus.UNDER_ASSESSMENT,
                FundingRequestStatus.ASSESSED,
                FundingRequestStatus.APPROVED,
                FundingRequestStatus.AGREEMENT_SIGNED,
                FundingRequestStatus.IN_EXECUTION);
        for (var i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i - 1).to(steps.get(i))).isEqualTo(steps.get(i));
        }
    }

    @Test
    void allowsNoDecisionBeforeTheAssessmentAndNoSignatureBeforeTheDecision() {
        for (var status : EnumSet.complementOf(EnumSet.of(FundingRequestStatus.ASSESSED))) {
            assertThatThrownBy(() -> status.to(FundingRequestStatus.APPROVED)).isInstanceOf(IllegalTransition.class);
        }
        for (var status : EnumSet.complementOf(EnumSet.of(FundingRequestStatus.APPROVED))) {
            assertThatThrownBy(() -> status.to(FundingRequestStatus.AGREEMENT_SIGNED))
                    .isInstanceOf(IllegalTransition.class);
        }
    }

    @Test
    void allowsCancellationOnlyBeforeTheSubmission() {
        var cancellable = EnumSet.of(FundingRequestStatus.INVITED, FundingRequestStatus.DRAFT);
        for (var status : EnumSet.complementOf(cancellable)) {
            assertThatThrownBy(() -> status.to(FundingRequestStatus.CANCELLED)).isInstanceOf(IllegalTransition.class);
        }
        assertThat(cancellable)
                .allSatisfy(status -> assertThat(status.to(FundingRequestStatus.CANCELLED))
                        .isEqualTo(FundingRequestStatus.CANCELLED));
    }
}
