package fr.rebond.funding.payment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.funding.ledger.movement.Disbursement;
import fr.rebond.funding.ledger.split.Split;
import fr.rebond.funding.payment.step.CertificationForm;
import fr.rebond.funding.payment.step.MotiveForm;
import fr.rebond.funding.payment.step.PaymentOrderForm;
import fr.rebond.funding.payment.step.SettlementForm;
import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.permission.Grant;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment under an agreement. It contains no bank data. */
@Entity
class Payment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreementId;
    private UUID requestId;
    private int number;
    private String holderSiren;

    @Enumerated(EnumType.STRING)
    private PaymentInstrument instrument;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    @Embedded
    private Money amount;

    private @Nullable String evidence;
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    private @Nullable String certifiedBy;
    private @Nullable String authorisedBy;
    private @Nullable String confirmedBy;
    private @Nullable String orderReference;
    private @Nullable LocalDate paidOn;
    private @Nullable String motive;

    protected Payment() {}

    Payment(PaymentForm form, Agreement agreement, int number, LocalDate on) {
        id = UuidCreator.getTimeOrderedEpoch();
        agreementId = agreement.id();
        requestId = agreement.requestId();
        this.number = number;
        holderSiren = agreement.holderSiren();
        instrument = form.instrument();
        kind = form.kind();
        amount = form.amount();
        evidence = form.evidence();
        requestedOn = on;
        status = PaymentStatus.DRAFT;
    }

    Transition request(Instant at) {
        return step(PaymentStatus.REQUESTED, "requested", null, at);
    }

    Transition certify(CertificationForm certification, Actor actor, List<String> unmet, Instant at) {
        var target = status.to(PaymentStatus.CERTIFIED);
        if (status == PaymentStatus.AUTHORISED) {
            throw new IllegalTransition(status, PaymentStatus.CERTIFIED);
        }
        RulesNotMet.check().all(unmet).orRefuse(status);
        certifiedBy = actor.subject();
        return step(target, "certified", certification.statement(), at);
    }

    Transition authorise(Actor actor, List<String> unmet, Instant at) {
        var target = status.to(PaymentStatus.AUTHORISED);
        differentPeople(actor, certifiedBy).all(unmet).orRefuse(status);
        authorisedBy = actor.subject();
        return step(target, "authorised", null, at);
    }

    Transition confirm(Actor actor, List<String> unmet, Instant at) {
        var target = status.to(PaymentStatus.CONFIRMED);
        differentPeople(actor, certifiedBy, authorisedBy).all(unmet).orRefuse(status);
        confirmedBy = actor.subject();
        return step(target, "confirmed", null, at);
    }

    private static RulesNotMet.Check differentPeople(Actor actor, @Nullable String... previous) {
        return RulesNotMet.check()
                .that(
                        !Arrays.asList(previous).contains(actor.subject()),
                        "three different people must certify, authorise and confirm a payment");
    }

    Transition order(PaymentOrderForm order, List<String> unmet, Instant at) {
        var target = status.to(PaymentStatus.ORDERED);
        RulesNotMet.check().all(unmet).orRefuse(status);
        orderReference = order.reference();
        return step(target, "ordered", order.reference(), at);
    }

    Transition settle(SettlementForm settlement, LocalDate signedOn, LocalDate today, Instant at) {
        var target = status.to(PaymentStatus.PAID);
        RulesNotMet.check()
                .that(!settlement.paidOn().isAfter(today), "/paidOn", "the day of payment must not be in the future")
                .that(
                        !settlement.paidOn().isBefore(signedOn),
                        "/paidOn",
                        "the day of payment must not be before the signature of " + signedOn)
                .orRefuse(status);
        paidOn = settlement.paidOn();
        return step(target, "paid", null, at);
    }

    /**
     * Only who may take the next step may reject: the certifier a requested payment, the authoriser a certified one. The
     * confirmer sends an authorised payment back to CERTIFIED.
     */
    Transition reject(MotiveForm form, Actor actor, Instant at) {
        var next =
                switch (status) {
                    case REQUESTED -> May.CertifyPayments.class;
                    case CERTIFIED -> May.AuthorisePayments.class;
                    case AUTHORISED -> May.ConfirmPayments.class;
                    case DRAFT, CONFIRMED, ORDERED, PAID, REJECTED, CANCELLED ->
                        throw new IllegalTransition(status, PaymentStatus.REJECTED);
                };
        RulesNotMet.check()
                .that(actor.may(next), "in this state rejecting needs the permission " + Grant.nameOf(next))
                .orRefuse(status);
        motive = form.motive();
        if (status == PaymentStatus.AUTHORISED) {
            authorisedBy = null;
            return step(PaymentStatus.CERTIFIED, "sent-back", motive, at);
        }
        return step(PaymentStatus.REJECTED, "rejected", motive, at);
    }

    Transition cancel(MotiveForm form, Instant at) {
        var cancelled = step(PaymentStatus.CANCELLED, "cancelled", form.motive(), at);
        motive = form.motive();
        return cancelled;
    }

    private Transition step(PaymentStatus target, String event, @Nullable String because, Instant at) {
        var from = status;
        status = status.to(target);
        return new Transition("payment", id, event, from, status, because, at);
    }

    /** Split over the funders in proportion to their commitments. */
    Disbursement movement() {
        return new Disbursement(requestId, instrument.ledger(), amount.amount(), Split.proportional(), id.toString());
    }

    UUID id() {
        return id;
    }

    UUID agreementId() {
        return agreementId;
    }

    UUID requestId() {
        return requestId;
    }

    String holderSiren() {
        return holderSiren;
    }

    PaymentInstrument instrument() {
        return instrument;
    }

    PaymentKind kind() {
        return kind;
    }

    Money amount() {
        return amount;
    }

    PaymentStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    PaymentView view() {
        return new PaymentView(
                id,
                agreementId,
                requestId,
                number,
                holderSiren,
                instrument,
                kind,
                amount,
                evidence,
                requestedOn,
                status,
                orderReference,
                paidOn,
                motive,
                version);
    }
}
