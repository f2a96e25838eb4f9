package fr.rebond.missions.funding;

import fr.rebond.missions.funding.event.AgreementSigned;
import fr.rebond.missions.funding.event.FundingDecided;
import fr.rebond.missions.funding.event.FundingWithdrawn;
import fr.rebond.missions.funding.event.PaymentMade;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps what funding publishes about each routing. Every type of event sets columns of its own, so that the row ends up
 * the same in whatever order the events arrive.
 */
@ApplicationScoped
public class RoutingFundings {

    private final Jdbi jdbi;

    RoutingFundings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void decided(FundingDecided decision) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO routing_funding AS f
                            (routing_id, version, request_id, outcome, decided_on, granted, repayable_advance)
                        VALUES (:routingId, 1, :requestId, :outcome, :decidedOn, :grant, :repayableAdvance)
                        ON CONFLICT (routing_id) DO UPDATE SET version = f.version + 1, outcome = excluded.outcome,
                            decided_on = excluded.decided_on, granted = excluded.granted,
                            repayable_advance = excluded.repayable_advance
                        """)
                .bind("routingId", decision.routingId())
                .bind("requestId", decision.requestId())
                .bind("outcome", decision.outcome())
                .bind("decidedOn", decision.decidedOn())
                .bind("grant", decision.grant().amount())
                .bind("repayableAdvance", decision.repayableAdvance().amount())
                .execute());
    }

    public void signed(AgreementSigned agreement) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO routing_funding AS f (routing_id, version, request_id, agreement_id, signed_on,
                            agreed_grant, agreed_repayable_advance)
                        VALUES (:routingId, 1, :requestId, :agreementId, :signedOn, :grant, :repayableAdvance)
                        ON CONFLICT (routing_id) DO UPDATE SET version = f.version + 1,
                            agreement_id = excluded.agreement_id, signed_on = excluded.signed_on,
                            agreed_grant = excluded.agreed_grant,
                            agreed_repayable_advance = excluded.agreed_repayable_advance
                        """)
                .bind("routingId", agreement.routingId())
                .bind("requestId", agreement.requestId())
                .bind("agreementId", agreement.agreementId())
                .bind("signedOn", agreement.signedOn())
                .bind("grant", agreement.grant().amount())
                .bind("repayableAdvance", agreement.repayableAdvance().amount())
                .execute());
    }

    public void withdrawn(FundingWithdrawn withdrawal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO routing_funding AS f (routing_id, version, request_id, withdrawn_on)
                        VALUES (:routingId, 1, :requestId, :withdrawnOn)
                        ON CONFLICT (routing_id) DO UPDATE SET version = f.version + 1,
                            withdrawn_on = excluded.withdrawn_on
                        """)
                .bind("routingId", withdrawal.routingId())
                .bind("requestId", withdrawal.requestId())
                .bind("withdrawnOn", withdrawal.withdrawnOn())
                .execute());
    }

    /** A payment that is published again under another event id is not added twice. */
    public void paid(PaymentMade payment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH routing AS (
                            INSERT INTO routing_funding AS f (routing_id, version, request_id)
                            VALUES (:routingId, 1, :requestId)
                            ON CONFLICT (routing_id) DO UPDATE SET version = f.version + 1
                            RETURNING routing_id)
                        INSERT INTO routing_payment (payment_id, routing_id, instrument, kind, amount, paid_on)
                        SELECT :paymentId, routing_id, :instrument, :kind, :amount, :paidOn FROM routing
                        ON CONFLICT (payment_id) DO NOTHING
                        """)
                .bind("routingId", payment.routingId())
                .bind("requestId", payment.requestId())
                .bind("paymentId", payment.paymentId())
                .bind("instrument", payment.instrument())
                .bind("kind", payment.kind())
                .bind("amount", payment.amount().amount())
                .bind("paidOn", payment.paidOn())
                .execute());
    }
}
