package fr.rebond.funding.payment;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.agreement.Agreement;
import fr.rebond.funding.ledger.split.Split;
import fr.rebond.funding.payment.step.CertificationForm;
import fr.rebond.funding.payment.step.MotiveForm;
import fr.rebond.funding.payment.step.PaymentOrderForm;
import fr.rebond.funding.payment.step.SettlementForm;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
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

/** A payment under an agreement. Its states: {@link PaymentStatus}. No bank data are kept here. */
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

    @SuppressWarnings("NullAway")
    protected Payment() {}

    Payment(PaymentForm asked, Agreement agreement, int number, LocalDate on) {
        id = UuidCreator.getTimeOrderedEpoch();
        agreementId = agreement.id();
        requestId = agreement.requestId();
        this.number = number;
        holderSiren = agreement.holderSiren();
        instrument = asked.instrument();
        kind = asked.kind();
        amount = asked.amount();
        evidence = asked.evidence();
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
        otherPeople(actor, certifiedBy).all(unmet).orRefuse(status);
        authorisedBy = actor.subject();
        return step(target, "authorised", null, at);
    }

    Transition confirm(Actor actor, List<String> unmet, Instant at) {
        var target = status.to(PaymentStatus.CONFIRMED);
        otherPeople(actor, certifiedBy, authorisedBy).all(unmet).orRefuse(status);
        confirmedBy = actor.subject();
        return step(target, "confirmed", null, at);
    }

    private static RulesNotMet.Check otherPeople(Actor actor, @Nullable String... before) {
        return RulesNotMet.check()
                .that(
                        !Arrays.asList(before).contains(actor.subject()),
                        "certifier, authoriser and confirmer are three people");
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
                .that(!settlement.paidOn().isAfter(today), "/paidOn", "the day of payment lies in the future")
                .that(
                        !settlement.paidOn().isBefore(signedOn),
                        "/paidOn",
                        "the day of payment lies before the signature of " + signedOn)
                .orRefuse(status);
        paidOn = settlement.paidOn();
        return step(target, "paid", null, at);
    }

    /**
     * The role of who refuses is that of the step to come: an officer refuses what is requested, the authorising officer
     * what is certified; the accounting officer sends what is authorised back.
     */
    Transition reject(MotiveForm why, Actor actor, Instant at) {
        var turn =
                switch (status) {
                    case REQUESTED -> FUNDING_OFFICER;
                    case CERTIFIED -> AUTHORISING_OFFICER;
                    case AUTHORISED -> ACCOUNTING_OFFICER;
                    case DRAFT, CONFIRMED, ORDERED, PAID, REJECTED, CANCELLED ->
                        throw new IllegalTransition(status, PaymentStatus.REJECTED);
                };
        RulesNotMet.check()
                .that(actor.hasRole(turn), "it is the turn of the role " + turn + " to refuse")
                .orRefuse(status);
        motive = why.motive();
        if (status == PaymentStatus.AUTHORISED) {
            authorisedBy = null;
            return step(PaymentStatus.CERTIFIED, "sent-back", motive, at);
        }
        return step(PaymentStatus.REJECTED, "rejected", motive, at);
    }

    Transition cancel(MotiveForm why, Instant at) {
        var cancelled = step(PaymentStatus.CANCELLED, "cancelled", why.motive(), at);
        motive = why.motive();
        return cancelled;
    }

    private Transition step(PaymentStatus target, String event, @Nullable String why, Instant at) {
        var from = status;
        status = status.to(target);
        return new Transition("payment", id, event, from, status, why, at);
    }

    /** What the ledger posts for it; split over the funders as they committed. */
    fr.rebond.funding.ledger.movement.Disbursement movement() {
        return new fr.rebond.funding.ledger.movement.Disbursement(
                requestId, instrument.ledger(), amount.amount(), Split.proportional(), id.toString());
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
