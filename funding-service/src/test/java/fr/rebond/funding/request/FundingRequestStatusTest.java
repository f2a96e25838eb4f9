package fr.rebond.funding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingRequestStatusTest {

    @Test
    void aRequestGoesFromInvitationToExecution() {
        var road = List.of(
                FundingRequestStatus.INVITED,
                FundingRequestStatus.DRAFT,
                FundingRequestStatus.SUBMITTED,
                FundingRequestStatus.UNDER_ASSESSMENT,
                FundingRequestStatus.ASSESSED,
                FundingRequestStatus.APPROVED,
                FundingRequestStatus.AGREEMENT_SIGNED,
                FundingRequestStatus.IN_EXECUTION);
        for (var i = 1; i < road.size(); i++) {
            assertThat(road.get(i - 1).to(road.get(i))).isEqualTo(road.get(i));
        }
    }

    @Test
    void nothingIsDecidedBeforeItsAssessmentNorSignedBeforeItsDecision() {
        for (var status : EnumSet.complementOf(EnumSet.of(FundingRequestStatus.ASSESSED))) {
            assertThatThrownBy(() -> status.to(FundingRequestStatus.APPROVED)).isInstanceOf(IllegalTransition.class);
        }
        for (var status : EnumSet.complementOf(EnumSet.of(FundingRequestStatus.APPROVED))) {
            assertThatThrownBy(() -> status.to(FundingRequestStatus.AGREEMENT_SIGNED))
                    .isInstanceOf(IllegalTransition.class);
        }
    }

    @Test
    void aWithdrawnRoutingCancelsOnlyWhatWasNotSubmitted() {
        var cancellable = EnumSet.of(FundingRequestStatus.INVITED, FundingRequestStatus.DRAFT);
        for (var status : EnumSet.complementOf(cancellable)) {
            assertThatThrownBy(() -> status.to(FundingRequestStatus.CANCELLED)).isInstanceOf(IllegalTransition.class);
        }
        assertThat(cancellable)
                .allSatisfy(status -> assertThat(status.to(FundingRequestStatus.CANCELLED))
                        .isEqualTo(FundingRequestStatus.CANCELLED));
    }
}
