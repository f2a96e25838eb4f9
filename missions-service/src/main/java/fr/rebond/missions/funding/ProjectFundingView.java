package fr.rebond.missions.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.funding.ProjectFundingQueries.FundingRow;
import fr.rebond.missions.funding.ProjectFundingQueries.PaymentRow;
import fr.rebond.missions.funding.event.FundingDecided;
import fr.rebond.missions.funding.event.PaymentMade;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The money of a project, as the funding service publishes it")
record ProjectFundingView(
        UUID projectId,

        @Schema(description = "Each funding request of the project, oldest first")
        List<RequestedFundingView> requests,

        @Schema(description = "Paid so far, over all requests")
        Money paid,

        @JsonIgnore long version)
        implements Versioned {

    @Schema(description = "What became of one funding request")
    record RequestedFundingView(
            UUID routingId,
            UUID requestId,
            @Nullable ProjectDecisionView decision,
            @Nullable ProjectAgreementView agreement,

            @Schema(description = "Day on which the request was withdrawn; what was decided is then no longer due")
            @Nullable
            LocalDate withdrawnOn,

            List<ProjectPaymentView> payments) {

        static RequestedFundingView of(FundingRow row, List<PaymentRow> payments) {
            return new RequestedFundingView(
                    row.routingId(),
                    row.requestId(),
                    ProjectDecisionView.of(row),
                    ProjectAgreementView.of(row),
                    row.withdrawnOn(),
                    payments.stream()
                            .filter(payment -> payment.routingId().equals(row.routingId()))
                            .map(ProjectPaymentView::of)
                            .toList());
        }
    }

    record ProjectDecisionView(
            FundingDecided.Outcome outcome, LocalDate decidedOn, Money grant, Money repayableAdvance) {

        static @Nullable ProjectDecisionView of(FundingRow row) {
            return row.outcome() == null
                    ? null
                    : new ProjectDecisionView(row.outcome(), row.decidedOn(), row.granted(), row.repayableAdvance());
        }
    }

    record ProjectAgreementView(UUID agreementId, LocalDate signedOn, Money grant, Money repayableAdvance) {

        static @Nullable ProjectAgreementView of(FundingRow row) {
            return row.agreementId() == null
                    ? null
                    : new ProjectAgreementView(
                            row.agreementId(), row.signedOn(), row.agreedGrant(), row.agreedRepayableAdvance());
        }
    }

    record ProjectPaymentView(
            UUID paymentId, PaymentMade.Instrument instrument, PaymentMade.Kind kind, Money amount, LocalDate paidOn) {

        static ProjectPaymentView of(PaymentRow payment) {
            return new ProjectPaymentView(
                    payment.paymentId(), payment.instrument(), payment.kind(), payment.amount(), payment.paidOn());
        }
    }

    /** The version is the sum of the versions of the rows: each event of funding raises one of them. */
    static ProjectFundingView of(UUID projectId, List<FundingRow> rows, List<PaymentRow> payments) {
        return new ProjectFundingView(
                projectId,
                rows.stream().map(row -> RequestedFundingView.of(row, payments)).toList(),
                payments.stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus),
                rows.stream().mapToLong(FundingRow::version).sum());
    }
}
