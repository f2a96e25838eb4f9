package fr.rebond.funding.request;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.envelope.EnvelopeKey;
import fr.rebond.funding.programme.Organisation;
import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.funding.stateaid.form.AidForm;
import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for money of an envelope. Its states: {@link FundingRequestStatus}. Its money stands in the ledger. */
@Entity
public class FundingRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID routingId;
    private UUID envelopeId;
    private String callCode;
    private UUID laureateId;
    private UUID territoryId;

    @Embedded
    private RoutedProject project;

    private LocalDate invitedOn;
    private boolean sample;

    @Enumerated(EnumType.STRING)
    private FundingRequestStatus status;

    @Convert(converter = JsonText.OfForm.class)
    private @Nullable RequestForm form;

    private @Nullable Instant submittedAt;

    @Convert(converter = JsonText.OfDueDiligence.class)
    private @Nullable DueDiligence dueDiligence;

    @Convert(converter = JsonText.OfAssessment.class)
    private @Nullable Assessment assessment;

    private boolean reserved;

    @Convert(converter = JsonText.OfDecision.class)
    private @Nullable Decision decision;

    @SuppressWarnings("NullAway")
    protected FundingRequest() {}

    static FundingRequest invite(ProjectRouted routed, EnvelopeKey envelope) {
        var request = new FundingRequest();
        request.id = UuidCreator.getTimeOrderedEpoch();
        request.routingId = routed.routingId();
        request.envelopeId = envelope.id();
        request.callCode = envelope.callCode();
        request.laureateId = routed.laureateId();
        request.territoryId = routed.territoryId();
        request.project = RoutedProject.of(routed);
        request.invitedOn = routed.prevalidatedOn();
        request.sample = routed.sample();
        request.status = FundingRequestStatus.INVITED;
        return request;
    }

    Transition invited(Instant at) {
        return new Transition("funding-request", id, "invited", null, status, null, at);
    }

    Transition edit(RequestForm filled, Instant at) {
        var from = status;
        if (status != FundingRequestStatus.DRAFT) {
            status = status.to(FundingRequestStatus.DRAFT);
        }
        form = filled;
        return new Transition("funding-request", id, "edited", from, status, null, at);
    }

    /** Never refused for lack of money. */
    Transition submit(ProgrammeTerms terms, LocalDate today, Instant at) {
        var target = status.to(FundingRequestStatus.SUBMITTED);
        var lastDay = invitedOn.plusDays(terms.submissionDays());
        (form == null
                        ? RulesNotMet.check().that(false, "the form has not been filled in")
                        : form.completeness(terms.minimumEligibleCosts()))
                .that(!today.isAfter(lastDay), "the last day of submission was " + lastDay)
                .orRefuse(status);
        submittedAt = at;
        return step(target, "submitted", null, at);
    }

    /** The first result takes up the assessment; later ones renew it. */
    Transition record(DueDiligence found, Instant at) {
        var from = status;
        switch (status) {
            case SUBMITTED -> status = status.to(FundingRequestStatus.UNDER_ASSESSMENT);
            case UNDER_ASSESSMENT, ASSESSED, APPROVED, AGREEMENT_SIGNED, IN_EXECUTION -> {}
            case INVITED, DRAFT, REJECTED, CANCELLED, WITHDRAWN -> throw new IllegalTransition(status, "due diligence");
        }
        dueDiligence = found;
        return new Transition("funding-request", id, "due-diligence-recorded", from, status, null, at);
    }

    Transition assess(Assessment completed, Instant at) {
        if (status == FundingRequestStatus.SUBMITTED) {
            status = status.to(FundingRequestStatus.UNDER_ASSESSMENT);
        }
        var target = status.to(FundingRequestStatus.ASSESSED);
        RulesNotMet.check()
                .that(
                        completed.total().compareTo(requireForm().stateAid().total()) <= 0,
                        "/proposedGrant",
                        "more is proposed than the eligible costs")
                .orRefuse(status);
        assessment = completed;
        return step(target, "assessed", completed.opinion().name(), at);
    }

    void moneyIsSetAside() {
        reserved = true;
    }

    /** @param unmet rules that others found not to be met */
    Transition decide(Decision taken, Actor actor, List<String> unmet, Instant at) {
        var target = status.to(taken.outcome().status());
        var assessor = assessment == null ? "" : assessment.by();
        RulesNotMet.check()
                .that(
                        !actor.subject().equals(assessor) && !taken.meeting().seats(assessor),
                        "/meeting/members",
                        "who assessed a request never decides it")
                .that(
                        taken.total().compareTo(requireForm().stateAid().total()) <= 0,
                        "/grant",
                        "more is granted than the eligible costs")
                .all(unmet)
                .orRefuse(status);
        decision = taken;
        return step(target, "decided", taken.motive(), at);
    }

    Transition withdraw(String motive, Instant at) {
        return step(status.to(FundingRequestStatus.WITHDRAWN), "withdrawn", motive, at);
    }

    Transition cancel(@Nullable String motive, Instant at) {
        return step(status.to(FundingRequestStatus.CANCELLED), "cancelled", motive, at);
    }

    public Transition agreementSigned(Instant at) {
        return step(status.to(FundingRequestStatus.AGREEMENT_SIGNED), "agreement-signed", null, at);
    }

    /** @throws IllegalTransition unless approved: only then is there something to agree on */
    public void mustBeApproved(String command) {
        if (status != FundingRequestStatus.APPROVED) {
            throw new IllegalTransition(status, command);
        }
    }

    /** The first payment begins the execution; later ones change nothing. */
    public Optional<Transition> beginExecution(Instant at) {
        return status == FundingRequestStatus.AGREEMENT_SIGNED
                ? Optional.of(step(status.to(FundingRequestStatus.IN_EXECUTION), "execution-begun", null, at))
                : Optional.empty();
    }

    private Transition step(FundingRequestStatus target, String event, @Nullable String motive, Instant at) {
        var from = status;
        status = target;
        return new Transition("funding-request", id, event, from, target, motive, at);
    }

    /** Why due diligence does not carry a step of that day. */
    public List<String> dueDiligenceUnmet(LocalDate day) {
        return DueDiligence.unmet(dueDiligence, day);
    }

    public UUID id() {
        return id;
    }

    public UUID envelopeId() {
        return envelopeId;
    }

    public UUID routingId() {
        return routingId;
    }

    public UUID projectId() {
        return project.id();
    }

    public UUID laureateId() {
        return laureateId;
    }

    public UUID territoryId() {
        return territoryId;
    }

    public String callCode() {
        return callCode;
    }

    public Organisation holder() {
        return project.holder();
    }

    public FundingRequestStatus status() {
        return status;
    }

    /** @throws IllegalStateException before the decision */
    public Money grant() {
        return requireDecision().grant();
    }

    public Money repayableAdvance() {
        return requireDecision().repayableAdvance();
    }

    public LocalDate decidedOn() {
        return requireDecision().decidedOn();
    }

    long version() {
        return version;
    }

    /** Euros set aside by the assessment; zero if it waits for money. */
    Money setAside() {
        return reserved && assessment != null ? assessment.total() : Money.ZERO;
    }

    AidForm stateAid() {
        return requireForm().stateAid();
    }

    /** The aid in question: decided, else proposed, else asked. */
    Planned planned() {
        if (decision != null && decision.outcome() == DecisionOutcome.APPROVED) {
            return decision.planned();
        }
        return assessment != null ? assessment.planned() : requireForm().asked();
    }

    private RequestForm requireForm() {
        if (form == null) {
            throw Refusal.notFound("form of funding request", id);
        }
        return form;
    }

    private Decision requireDecision() {
        if (decision == null) {
            throw new IllegalStateException("not decided");
        }
        return decision;
    }

    RequestView view(Actor reader) {
        var forHolder = Reach.isHolderOnly(reader);
        return RequestView.of(
                this,
                project,
                form,
                new RequestView.Progress(
                        invitedOn,
                        submittedAt,
                        Reach.seesDueDiligence(reader) ? dueDiligence : null,
                        assessment == null || forHolder ? null : assessment.view(reserved),
                        decision == null ? null : DecisionView.of(decision, forHolder)),
                sample);
    }
}
