package fr.rebond.missions.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.funding.event.FundingDecided;
import fr.rebond.missions.funding.event.PaymentMade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The money of a project, as funding tells it")
record ProjectFundingView(
        UUID projectId,

        @Schema(description = "Each funding request of the project, oldest first")
        List<RequestedFunding> requests,

        @Schema(description = "Paid so far, over all requests")
        Money paid,

        @JsonIgnore long version)
        implements Versioned {

    @Schema(name = "RequestedFunding", description = "What became of one funding request")
    record RequestedFunding(
            UUID routingId,
            UUID requestId,
            @Nullable Decision decision,
            @Nullable Agreement agreement,

            @Schema(description = "Day the request was withdrawn: nothing is due of what was decided") @Nullable
            LocalDate withdrawnOn,

            List<Payment> payments) {}

    @Schema(name = "ProjectDecision")
    record Decision(FundingDecided.Outcome outcome, LocalDate decidedOn, Money grant, Money repayableAdvance) {}

    @Schema(name = "ProjectAgreement")
    record Agreement(UUID agreementId, LocalDate signedOn, Money grant, Money repayableAdvance) {}

    @Schema(name = "ProjectPayment")
    record Payment(
            UUID paymentId, PaymentMade.Instrument instrument, PaymentMade.Kind kind, Money amount, LocalDate paidOn) {}

    /** Each event of funding raises the version of its row, so that their sum rises with every one. */
    static ProjectFundingView of(UUID projectId, List<FundingRow> rows, List<PaymentRow> payments) {
        return new ProjectFundingView(
                projectId,
                rows.stream().map(row -> request(row, payments)).toList(),
                Money.euros(payments.stream().map(PaymentRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add)),
                rows.stream().mapToLong(FundingRow::version).sum());
    }

    private static RequestedFunding request(FundingRow row, List<PaymentRow> payments) {
        return new RequestedFunding(
                row.routingId(),
                row.requestId(),
                row.outcome() == null
                        ? null
                        : new Decision(
                                row.outcome(),
                                row.decidedOn(),
                                Money.euros(row.granted()),
                                Money.euros(row.repayableAdvance())),
                row.agreementId() == null
                        ? null
                        : new Agreement(
                                row.agreementId(),
                                row.signedOn(),
                                Money.euros(row.agreedGrant()),
                                Money.euros(row.agreedRepayableAdvance())),
                row.withdrawnOn(),
                payments.stream()
                        .filter(payment -> payment.routingId().equals(row.routingId()))
                        .map(payment -> new Payment(
                                payment.paymentId(),
                                payment.instrument(),
                                payment.kind(),
                                Money.euros(payment.amount()),
                                payment.paidOn()))
                        .toList());
    }
}
