package fr.rebond.funding.payment;

import fr.rebond.funding.agreement.Agreements;
import fr.rebond.funding.envelope.Postings;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.funding.request.Reach;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class PaymentService {

    private final Payments payments;
    private final Agreements agreements;
    private final FundingRequests requests;
    private final Postings postings;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;

    PaymentService(
            Payments payments,
            Agreements agreements,
            FundingRequests requests,
            Postings postings,
            Trail trail,
            Outbox outbox,
            ProgrammeClock clock) {
        this.payments = payments;
        this.agreements = agreements;
        this.requests = requests;
        this.postings = postings;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The agreement is locked, so that two claims cannot both pass the plan. */
    @Transactional
    PaymentView request(RequestPayment asked, Actor actor) {
        if (!asked.amount().isPositive()) {
            throw Refusal.invalid("/amount", "a payment is above zero");
        }
        var agreement = agreements
                .lock(asked.agreementId(), Reach.of(actor))
                .orElseThrow(() -> Refusal.invalid("/agreementId", "no agreement " + asked.agreementId()));
        agreement.requireSigned("payment");
        var before = payments.under(agreement);
        var at = clock.instant();
        RulesNotMet.check()
                .that(
                        asked.kind() == PaymentKind.ADVANCE || !Reach.isOfficerOnly(actor),
                        "/kind",
                        "an interim payment is claimed by the holder")
                .all(PlanRule.unmet(agreement, before, asked))
                .all(dueDiligence(agreement.requestId()))
                .orRefuse(agreement.status());
        var payment = new Payment(asked, agreement, before.size() + 1, clock.today());
        trail.record(payment.request(at), actor);
        payments.persistAndFlush(payment);
        return payment.view();
    }

    @Transactional
    PaymentView certify(UUID id, Certification certification, IfMatch expected, Actor actor) {
        return change(
                id,
                expected,
                actor,
                payment -> payment.certify(certification, actor, dueDiligence(payment.requestId()), clock.instant()));
    }

    @Transactional
    PaymentView authorise(UUID id, IfMatch expected, Actor actor) {
        return change(
                id,
                expected,
                actor,
                payment -> payment.authorise(actor, dueDiligence(payment.requestId()), clock.instant()));
    }

    @Transactional
    PaymentView confirm(UUID id, IfMatch expected, Actor actor) {
        return change(
                id,
                expected,
                actor,
                payment -> payment.confirm(actor, dueDiligence(payment.requestId()), clock.instant()));
    }

    @Transactional
    PaymentView order(UUID id, PaymentOrder order, IfMatch expected, Actor actor) {
        return change(id, expected, actor, payment -> payment.order(order, clock.instant()));
    }

    @Transactional
    PaymentView reject(UUID id, Motive motive, IfMatch expected, Actor actor) {
        return change(id, expected, actor, payment -> payment.reject(motive, actor, clock.instant()));
    }

    @Transactional
    PaymentView cancel(UUID id, Motive motive, IfMatch expected, Actor actor) {
        return change(id, expected, actor, payment -> payment.cancel(motive, clock.instant()));
    }

    /** The bank has paid: only now does the ledger move. */
    @Transactional
    PaymentView settle(UUID id, Settlement settlement, IfMatch expected, Actor actor) {
        var payment = payments.reached(id, "");
        expected.matches(payment.version());
        var at = clock.instant();
        var before = payment.status();
        var signedOn = agreements.reached(payment.agreementId(), "").requireSigned("settlement");
        var request = requests.require(payment.requestId());
        trail.record(payment.settle(settlement, signedOn, clock.today(), at), actor);
        request.beginExecution(at).ifPresent(begun -> trail.record(begun, actor));
        outbox.append(PaymentMade.of(payment, request, settlement.paidOn(), at));
        payments.flush();
        postings.post(request.envelopeId(), payment.movement(), at, actor, before);
        return payment.view();
    }

    private PaymentView change(UUID id, IfMatch expected, Actor actor, Function<Payment, Transition> verb) {
        var payment = payments.reached(id, Reach.of(actor));
        expected.matches(payment.version());
        trail.record(verb.apply(payment), actor);
        payments.flush();
        return payment.view();
    }

    private List<String> dueDiligence(UUID request) {
        return requests.require(request).dueDiligenceUnmet(clock.today());
    }
}
