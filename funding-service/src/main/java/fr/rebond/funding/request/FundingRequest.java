package fr.rebond.funding.request;

import fr.rebond.funding.envelope.EnvelopeKey;
import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.funding.request.assessment.Assessment;
import fr.rebond.funding.request.assessment.DueDiligence;
import fr.rebond.funding.request.decision.Decision;
import fr.rebond.funding.request.decision.DecisionOutcome;
import fr.rebond.funding.request.decision.FundingDecisionView;
import fr.rebond.funding.request.invitation.ProjectRouted;
import fr.rebond.funding.stateaid.form.AidAmounts;
import fr.rebond.funding.stateaid.form.AidForm;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
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

/** A request for aid from an envelope. The ledger keeps its money. */
@Entity
public class FundingRequest extends Invitation {

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private FundingRequestStatus status;

    @Convert(converter = FundingRequestForm.Json.class)
    private @Nullable FundingRequestForm form;

    private @Nullable Instant submittedAt;

    @Convert(converter = DueDiligence.Json.class)
    private @Nullable DueDiligence dueDiligence;

    @Convert(converter = Assessment.Json.class)
    private @Nullable Assessment assessment;

    private boolean reserved;

    @Convert(converter = Decision.Json.class)
    private @Nullable Decision decision;

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

    /** A request can be submitted even if the envelope has too little money. */
    Transition submit(ProgrammeTerms terms, LocalDate today, Instant at) {
        var target = status.to(FundingRequestStatus.SUBMITTED);
        var lastDay = invitedOn().plusDays(terms.submissionDays());
        (form == null
                        ? RulesNotMet.check().that(false, "the form is empty")
                        : form.completeness(terms.minimumEligibleCosts()))
                .that(!today.isAfter(lastDay), "the last day of submission was " + lastDay)
                .orRefuse(status);
        submittedAt = at;
        return step(target, "submitted", null, at);
    }

    /** The first result starts the assessment. Later results replace the earlier ones, until the request has ended. */
    public Transition record(DueDiligence result, LocalDate today, Instant at) {
        var target =
                switch (status) {
                    case SUBMITTED -> FundingRequestStatus.UNDER_ASSESSMENT;
                    case UNDER_ASSESSMENT, ASSESSED, APPROVED, AGREEMENT_SIGNED, IN_EXECUTION -> status;
                    case INVITED, DRAFT, REJECTED, CANCELLED, WITHDRAWN ->
                        throw new IllegalTransition(status, "due diligence");
                };
        RulesNotMet.check()
                .that(!result.checkedOn().isAfter(today), "/checkedOn", "the check must not be in the future")
                .orRefuse(status);
        dueDiligence = result;
        return step(target, DueDiligence.RECORDED, result.outcome().name(), at);
    }

    /** @return the step, preceded by the start of the assessment if due diligence has not started it */
    public List<Transition> assess(Assessment completed, Instant at) {
        var started = status == FundingRequestStatus.SUBMITTED ? FundingRequestStatus.UNDER_ASSESSMENT : status;
        var target = started.to(FundingRequestStatus.ASSESSED);
        RulesNotMet.check()
                .that(
                        completed.total().compareTo(getForm().stateAid().total()) <= 0,
                        "/proposedGrant",
                        "the proposed aid exceeds the eligible costs")
                .orRefuse(status);
        assessment = completed;
        var steps = new ArrayList<Transition>();
        if (started != status) {
            steps.add(step(started, "taken-up", null, at));
        }
        steps.add(step(target, "assessed", completed.opinion().name(), at));
        return steps;
    }

    public void markReserved() {
        reserved = true;
    }

    /** @param unmet unmet rules that the request cannot check by itself */
    public Transition decide(Decision taken, Actor actor, List<String> unmet, Instant at) {
        var target = status.to(taken.outcome().status());
        var assessor = completedAssessment().by();
        RulesNotMet.check()
                .that(
                        !actor.subject().equals(assessor) && !taken.meeting().wasDecidedBy(assessor),
                        "/meeting/members",
                        "the person who assessed the request must not take part in its decision")
                .that(
                        taken.total().compareTo(getForm().stateAid().total()) <= 0,
                        "/grant",
                        "the granted aid exceeds the eligible costs")
                .all(unmet)
                .orRefuse(status);
        decision = taken;
        reserved = false;
        return step(target, "decided", taken.motive(), at);
    }

    Transition withdraw(String motive, Instant at) {
        return end(FundingRequestStatus.WITHDRAWN, "withdrawn", motive, at);
    }

    /** Ends the request, unless its agreement is signed. Empty if it has already ended. */
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

    /**
     * @param command name of the command, for the problem
     * @throws IllegalTransition unless the request is approved
     */
    public void checkApproved(String command) {
        if (status != FundingRequestStatus.APPROVED) {
            throw new IllegalTransition(status, command);
        }
    }

    /** The first payment starts the execution; empty for later payments. */
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

    /** Why due diligence does not allow a step on that day; empty if it does. */
    public List<String> dueDiligenceUnmet(LocalDate day, Actor reader) {
        return DueDiligence.unmet(dueDiligence, day, reader);
    }

    public FundingRequestStatus status() {
        return status;
    }

    /** @throws IllegalStateException before the decision */
    public AidAmounts granted() {
        return getDecision().aid();
    }

    public LocalDate decidedOn() {
        return getDecision().decidedOn();
    }

    public Optional<LocalDate> findDecidedOn() {
        return Optional.ofNullable(decision).map(Decision::decidedOn);
    }

    public long version() {
        return version;
    }

    public AidForm stateAid() {
        return getForm().stateAid();
    }

    /** The approved aid; before the decision the proposed aid, which holders do not see; before the assessment the requested aid. */
    public AidAmounts plannedAid(Actor reader) {
        if (decision != null && decision.outcome() == DecisionOutcome.APPROVED) {
            return decision.aid();
        }
        return assessment == null || !FundingRequestAccess.seesAssessment(reader)
                ? getForm().requestedAid()
                : assessment.aid();
    }

    private FundingRequestForm getForm() {
        if (form == null) {
            throw Refusal.notFound("form of funding request", id());
        }
        return form;
    }

    /** @throws IllegalTransition unless the request is assessed and not yet decided */
    public Assessment completedAssessment() {
        if (status != FundingRequestStatus.ASSESSED || assessment == null) {
            throw new IllegalTransition(status, "decision");
        }
        return assessment;
    }

    private Decision getDecision() {
        if (decision == null) {
            throw new IllegalStateException("the request is not decided");
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
