package fr.rebond.funding.request;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.funding.envelope.EnvelopeKey;
import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.funding.request.assessment.Assessment;
import fr.rebond.funding.request.assessment.DueDiligence;
import fr.rebond.funding.request.decision.Decision;
import fr.rebond.funding.request.decision.DecisionOutcome;
import fr.rebond.funding.request.decision.FundingDecisionView;
import fr.rebond.funding.request.invitation.ProjectRouted;
import fr.rebond.funding.stateaid.form.AidForm;
import fr.rebond.funding.stateaid.form.Planned;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request for money of an envelope. Its states: {@link FundingRequestStatus}. Its money stands in the ledger. */
@Entity
public class FundingRequest extends Invitation {

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private FundingRequestStatus status;

    @Convert(converter = JsonText.OfForm.class)
    private @Nullable FundingRequestForm form;

    private @Nullable Instant submittedAt;

    @Convert(converter = JsonText.OfDueDiligence.class)
    private @Nullable DueDiligence dueDiligence;

    @Convert(converter = JsonText.OfAssessment.class)
    private @Nullable Assessment assessment;

    private boolean reserved;

    @Convert(converter = JsonText.OfDecision.class)
    private @Nullable Decision decision;

    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway")
    protected FundingRequest() {}

    public FundingRequest(ProjectRouted routed, EnvelopeKey envelope) {
        super(routed, envelope);
        status = FundingRequestStatus.INVITED;
    }

    public Transition invited(Instant at) {
        return new Transition("funding-request", id(), "invited", null, status, null, at);
    }

    Transition edit(FundingRequestForm filled, Instant at) {
        var target = status == FundingRequestStatus.DRAFT ? status : status.to(FundingRequestStatus.DRAFT);
        form = filled;
        return step(target, "edited", null, at);
    }

    /** Never refused for lack of money. */
    Transition submit(ProgrammeTerms terms, LocalDate today, Instant at) {
        var target = status.to(FundingRequestStatus.SUBMITTED);
        var lastDay = invitedOn().plusDays(terms.submissionDays());
        (form == null
                        ? RulesNotMet.check().that(false, "the form has not been filled in")
                        : form.completeness(terms.minimumEligibleCosts()))
                .that(!today.isAfter(lastDay), "the last day of submission was " + lastDay)
                .orRefuse(status);
        submittedAt = at;
        return step(target, "submitted", null, at);
    }

    /** The first result takes up the assessment; later ones renew it. */
    public Transition record(DueDiligence found, LocalDate today, Instant at) {
        var target =
                switch (status) {
                    case SUBMITTED -> FundingRequestStatus.UNDER_ASSESSMENT;
                    case UNDER_ASSESSMENT, ASSESSED, APPROVED, AGREEMENT_SIGNED, IN_EXECUTION -> status;
                    case INVITED, DRAFT, REJECTED, CANCELLED, WITHDRAWN ->
                        throw new IllegalTransition(status, "due diligence");
                };
        RulesNotMet.check()
                .that(!found.checkedOn().isAfter(today), "/checkedOn", "the check lies in the future")
                .orRefuse(status);
        dueDiligence = found;
        return step(target, DueDiligence.RECORDED, found.outcome().name(), at);
    }

    /** Where nobody has taken the assessment up before, it is taken up first: two steps. */
    public List<Transition> assess(Assessment completed, Instant at) {
        var takenUp = status == FundingRequestStatus.SUBMITTED ? FundingRequestStatus.UNDER_ASSESSMENT : status;
        var target = takenUp.to(FundingRequestStatus.ASSESSED);
        RulesNotMet.check()
                .that(
                        completed.total().compareTo(requireForm().stateAid().total()) <= 0,
                        "/proposedGrant",
                        "more is proposed than the eligible costs")
                .orRefuse(status);
        assessment = completed;
        var steps = new ArrayList<Transition>();
        if (takenUp != status) {
            steps.add(step(takenUp, "taken-up", null, at));
        }
        steps.add(step(target, "assessed", completed.opinion().name(), at));
        return steps;
    }

    public void moneyIsSetAside() {
        reserved = true;
    }

    /** @param unmet rules that others found not to be met */
    public Transition decide(Decision taken, Actor actor, List<String> unmet, Instant at) {
        var target = status.to(taken.outcome().status());
        var assessor = toDecideOn().by();
        RulesNotMet.check()
                .that(
                        !actor.subject().equals(assessor) && !taken.meeting().wasDecidedBy(assessor),
                        "/meeting/members",
                        "who assessed a request never decides it")
                .that(
                        taken.total().compareTo(requireForm().stateAid().total()) <= 0,
                        "/grant",
                        "more is granted than the eligible costs")
                .all(unmet)
                .orRefuse(status);
        decision = taken;
        reserved = false;
        return step(target, "decided", taken.motive(), at);
    }

    Transition withdraw(String motive, Instant at) {
        return end(FundingRequestStatus.WITHDRAWN, "withdrawn", motive, at);
    }

    /** Empty where the request has ended already. */
    public Optional<Transition> routingWithdrawn(@Nullable String motive, Instant at) {
        return switch (status) {
            case INVITED, DRAFT -> Optional.of(end(FundingRequestStatus.CANCELLED, "cancelled", motive, at));
            case SUBMITTED, UNDER_ASSESSMENT, ASSESSED, APPROVED ->
                Optional.of(end(FundingRequestStatus.WITHDRAWN, "withdrawn", motive, at));
            case AGREEMENT_SIGNED, IN_EXECUTION -> Optional.of(step(status, "routing-withdrawn", motive, at));
            case REJECTED, CANCELLED, WITHDRAWN -> Optional.empty();
        };
    }

    private Transition end(FundingRequestStatus target, String event, @Nullable String motive, Instant at) {
        var ended = step(status.to(target), event, motive, at);
        reserved = false;
        return ended;
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
        return new Transition("funding-request", id(), event, from, target, motive, at);
    }

    /** Why due diligence does not carry a step of that day. */
    public List<String> dueDiligenceUnmet(LocalDate day, Actor reader) {
        return DueDiligence.unmet(dueDiligence, day, reader);
    }

    public FundingRequestStatus status() {
        return status;
    }

    /** @throws IllegalStateException before the decision */
    public Planned granted() {
        return requireDecision().planned();
    }

    public LocalDate decidedOn() {
        return requireDecision().decidedOn();
    }

    public Optional<LocalDate> dayOfDecision() {
        return Optional.ofNullable(decision).map(Decision::decidedOn);
    }

    public long version() {
        return version;
    }

    public AidForm stateAid() {
        return requireForm().stateAid();
    }

    /** The aid in question: decided, else proposed, else asked; a holder is not shown what was proposed. */
    public Planned planned(OrganisationAccess reader) {
        if (decision != null && decision.outcome() == DecisionOutcome.APPROVED) {
            return decision.planned();
        }
        return reader instanceof OrganisationAccess.Own || assessment == null
                ? requireForm().asked()
                : assessment.planned();
    }

    private FundingRequestForm requireForm() {
        if (form == null) {
            throw Refusal.notFound("form of funding request", id());
        }
        return form;
    }

    /** @throws IllegalTransition unless it is assessed: only then is there something to decide */
    public Assessment toDecideOn() {
        if (status != FundingRequestStatus.ASSESSED || assessment == null) {
            throw new IllegalTransition(status, "decision");
        }
        return assessment;
    }

    private Decision requireDecision() {
        if (decision == null) {
            throw new IllegalStateException("not decided");
        }
        return decision;
    }

    public FundingRequestView view(Actor reader) {
        var seesAssessment = FundingRequestAccess.seesAssessment(reader);
        return FundingRequestView.of(
                this,
                form,
                new FundingRequestView.Progress(
                        submittedAt,
                        FundingRequestAccess.seesDueDiligence(reader) ? dueDiligence : null,
                        assessment == null || !seesAssessment ? null : assessment.view(reserved),
                        decision == null ? null : FundingDecisionView.of(decision, seesAssessment)));
    }
}
