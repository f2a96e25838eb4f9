package fr.rebond.funding.payment;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.funding.agreement.Agreements;
import fr.rebond.funding.envelope.EnvelopeLedger;
import fr.rebond.funding.payment.step.CertificationForm;
import fr.rebond.funding.payment.step.MotiveForm;
import fr.rebond.funding.payment.step.PaymentOrderForm;
import fr.rebond.funding.payment.step.SettlementForm;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PaymentService {

    private final PaymentQueries queries;
    private final Payments payments;
    private final Agreements agreements;
    private final FundingRequests requests;
    private final EnvelopeLedger ledger;
    private final Recorder recorder;
    private final History history;

    PaymentService(
            PaymentQueries queries,
            Payments payments,
            Agreements agreements,
            FundingRequests requests,
            EnvelopeLedger ledger,
            Recorder recorder,
            History history) {
        this.queries = queries;
        this.payments = payments;
        this.agreements = agreements;
        this.requests = requests;
        this.ledger = ledger;
        this.recorder = recorder;
        this.history = history;
    }

    /** Locks the agreement, so that two claims cannot exceed the payment plan together. */
    @Transactional
    PaymentView request(PaymentForm form, Actor actor) {
        var agreement = agreements.getForUpdate(form.agreementId(), FundingAccess.of(actor));
        agreement.getSignedOn("payment");
        var previous = payments.findByAgreement(agreement);
        var at = recorder.now();
        RulesNotMet.check()
                .that(
                        form.kind() == PaymentKind.ADVANCE || isHolder(actor, agreement),
                        "/kind",
                        "only the holder may claim an interim payment")
                .all(PaymentPlanRules.unmet(agreement, previous, form))
                .all(dueDiligenceUnmet(agreement.requestId(), actor))
                .orRefuse(agreement.status());
        var payment = new Payment(form, agreement, previous.size() + 1, recorder.today());
        recorder.record(payment.request(at));
        payments.persistAndFlush(payment);
        return payment.view();
    }

    private static boolean isHolder(Actor actor, Agreement agreement) {
        return actor.reach().contains(Reach.ORGANISATION) && actor.actsFor(agreement.holderSiren());
    }

    PaymentView read(UUID id, Actor actor) {
        return payments.get(id, FundingAccess.of(actor)).view();
    }

    Page<PaymentSummary> list(
            @Nullable UUID agreement,
            @Nullable UUID request,
            @Nullable PaymentStatus status,
            PageRequest page,
            Actor actor) {
        return queries.list(agreement, request, status, page, FundingAccess.of(actor));
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        payments.get(id, FundingAccess.of(actor));
        return history.of(id, page);
    }

    @Transactional
    PaymentView certify(UUID id, CertificationForm certification, IfMatch expected, Actor actor) {
        return change(id, actor, expected, payment -> {
            var unmet = dueDiligenceUnmet(payment.requestId(), actor);
            return payment.certify(certification, actor, unmet, recorder.now());
        });
    }

    @Transactional
    PaymentView authorise(UUID id, IfMatch expected, Actor actor) {
        return change(id, actor, expected, payment -> {
            var unmet = dueDiligenceUnmet(payment.requestId(), actor);
            return payment.authorise(actor, unmet, recorder.now());
        });
    }

    @Transactional
    PaymentView confirm(UUID id, IfMatch expected, Actor actor) {
        return change(id, actor, expected, payment -> {
            var unmet = dueDiligenceUnmet(payment.requestId(), actor);
            return payment.confirm(actor, unmet, recorder.now());
        });
    }

    @Transactional
    PaymentView order(UUID id, PaymentOrderForm order, IfMatch expected, Actor actor) {
        return change(id, actor, expected, payment -> {
            var unmet = dueDiligenceUnmet(payment.requestId(), actor);
            return payment.order(order, unmet, recorder.now());
        });
    }

    @Transactional
    PaymentView reject(UUID id, MotiveForm motive, IfMatch expected, Actor actor) {
        return change(id, actor, expected, payment -> payment.reject(motive, actor, recorder.now()));
    }

    @Transactional
    PaymentView cancel(UUID id, MotiveForm motive, IfMatch expected, Actor actor) {
        return change(id, actor, expected, payment -> payment.cancel(motive, recorder.now()));
    }

    /** Posts the payment to the ledger, now that the bank has paid. */
    @Transactional
    PaymentView settle(UUID id, SettlementForm settlement, IfMatch expected, Actor actor) {
        var payment = payments.get(id, FundingAccess.of(actor));
        expected.matches(payment.version());
        var at = recorder.now();
        var before = payment.status();
        var signedOn = agreements.get(payment.agreementId()).getSignedOn("settlement");
        var request = requests.get(payment.requestId());
        recorder.record(payment.settle(settlement, signedOn, recorder.today(), at));
        request.beginExecution(at).ifPresent(step -> recorder.record(step));
        recorder.publish(PaymentMade.of(payment, request, settlement.paidOn(), at));
        payments.flush();
        ledger.post(request.envelopeId(), payment.movement(), at, actor, before);
        return payment.view();
    }

    private PaymentView change(UUID id, Actor actor, IfMatch expected, Function<Payment, Transition> verb) {
        var payment = payments.get(id, FundingAccess.of(actor));
        expected.matches(payment.version());
        recorder.record(verb.apply(payment));
        payments.flush();
        return payment.view();
    }

    private List<String> dueDiligenceUnmet(UUID request, Actor actor) {
        return requests.get(request).dueDiligenceUnmet(recorder.today(), actor);
    }
}
