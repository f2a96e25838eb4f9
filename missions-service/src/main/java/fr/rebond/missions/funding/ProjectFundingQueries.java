package fr.rebond.missions.funding;

import fr.rebond.kit.money.Money;
import fr.rebond.missions.funding.event.FundingDecided;
import fr.rebond.missions.funding.event.PaymentMade;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ProjectFundingQueries {

    private final Jdbi jdbi;

    ProjectFundingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What funding has published so far about one routing. */
    public record FundingRow(
            UUID routingId,
            long version,
            UUID requestId,
            FundingDecided.@Nullable Outcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable Money granted,
            @Nullable Money repayableAdvance,
            @Nullable UUID agreementId,
            @Nullable LocalDate signedOn,
            @Nullable Money agreedGrant,
            @Nullable Money agreedRepayableAdvance,
            @Nullable LocalDate withdrawnOn) {}

    public record PaymentRow(
            UUID paymentId,
            UUID routingId,
            PaymentMade.Instrument instrument,
            PaymentMade.Kind kind,
            Money amount,
            LocalDate paidOn) {}

    /** Oldest routing first. */
    List<FundingRow> fundings(UUID projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.* FROM routing_funding f JOIN routing r ON r.id = f.routing_id
                        WHERE r.project_id = :project ORDER BY r.id
                        """)
                .bind("project", projectId)
                .mapTo(FundingRow.class)
                .list());
    }

    /** Oldest payment first. */
    List<PaymentRow> payments(UUID projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.* FROM routing_payment p JOIN routing r ON r.id = p.routing_id
                        WHERE r.project_id = :project ORDER BY p.paid_on, p.payment_id
                        """)
                .bind("project", projectId)
                .mapTo(PaymentRow.class)
                .list());
    }
}
