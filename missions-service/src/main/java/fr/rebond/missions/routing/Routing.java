package fr.rebond.missions.routing;

import static fr.rebond.missions.routing.RoutingStatus.DENIED;
import static fr.rebond.missions.routing.RoutingStatus.OBTAINED;
import static fr.rebond.missions.routing.RoutingStatus.PREVALIDATED;
import static fr.rebond.missions.routing.RoutingStatus.PROPOSED;
import static fr.rebond.missions.routing.RoutingStatus.REFUSED;
import static fr.rebond.missions.routing.RoutingStatus.SENT;
import static fr.rebond.missions.routing.RoutingStatus.WITHDRAWN;
import static fr.rebond.missions.routing.RoutingTarget.ENVELOPE;
import static fr.rebond.missions.routing.withdrawal.WithdrawalCode.HOLDER_GAVE_UP;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import fr.rebond.missions.committee.CommitteeMeeting;
import fr.rebond.missions.routing.result.RoutingResultForm;
import fr.rebond.missions.routing.result.SchemeResult;
import fr.rebond.missions.routing.validation.RoutingValidationForm;
import fr.rebond.missions.routing.withdrawal.RoutingWithdrawalForm;
import fr.rebond.missions.routing.withdrawal.WithdrawalCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Sends a project to the envelope or to an aid scheme: proposed in the mission, decided by the steering committee of the
 * territory, then by the funder. A project can have several routings, but only one open at a time to the envelope and to each scheme.
 */
@Entity
public class Routing {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private RoutingTarget target;

    private @Nullable UUID schemeId;
    private @Nullable Money proposedAid;

    @Enumerated(EnumType.STRING)
    private RoutingStatus status;

    private LocalDate proposedOn;
    private @Nullable UUID meetingId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> recused = new ArrayList<>();

    private @Nullable String motive;
    private @Nullable LocalDate prevalidatedOn;
    private @Nullable SchemeResult result;
    private @Nullable LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable WithdrawalCode withdrawalCode;

    private @Nullable LocalDate withdrawnOn;

    protected Routing() {}

    static Routing propose(UUID projectId, RoutingForm request, @Nullable UUID schemeId, LocalDate today) {
        var routing = new Routing();
        routing.id = UuidCreator.getTimeOrderedEpoch();
        routing.projectId = projectId;
        routing.target = request.target();
        routing.schemeId = schemeId;
        routing.proposedAid = request.proposedAid();
        routing.status = PROPOSED;
        routing.proposedOn = today;
        return routing;
    }

    Transition proposed(Instant at) {
        return new Transition("routing", id, "proposed", null, PROPOSED, null, at);
    }

    /**
     * The decision of the committee, on the day of its meeting.
     *
     * @param unmet    why the decision cannot be favourable; empty when it can
     * @param reporter SIREN of the member that reports the decision
     */
    Transition validate(
            RoutingValidationForm decision, CommitteeMeeting meeting, List<String> unmet, String reporter, Instant at) {
        var next = status.to(decision.favourable() ? PREVALIDATED : REFUSED);
        var recusals = decision.recusals();
        var outsiders = recusals.stream()
                .filter(siren -> !meeting.hasMember(siren))
                .sorted()
                .toList();
        RulesNotMet.check()
                .that(
                        !meeting.heldOn().isBefore(proposedOn),
                        "/meetingId",
                        "the committee met on %s, before the routing was proposed on %s"
                                .formatted(meeting.heldOn(), proposedOn))
                .that(
                        meeting.wasPresent(reporter) && !recusals.contains(reporter),
                        "/meetingId",
                        "your organisation took no part in the decision")
                .that(
                        outsiders.isEmpty(),
                        "/recused",
                        "these are not members of the committee: " + String.join(", ", outsiders))
                .that(
                        meeting.isQuorateWithout(recusals),
                        "/recused",
                        "the quorum is not reached without the recused members")
                .that(
                        decision.favourable() || decision.motive() != null,
                        "/motive",
                        "a decision that is not favourable needs a motive")
                .all(decision.favourable() ? unmet : List.of())
                .orRefuse(status);
        meetingId = meeting.id();
        recused = recusals.stream().sorted().toList();
        motive = decision.motive();
        prevalidatedOn = decision.favourable() ? meeting.heldOn() : null;
        return move(decision.favourable() ? "prevalidated" : "refused", next, decision.motive(), at);
    }

    /**
     * @return whether the funding service follows the routing: it targets the envelope, was pre-validated, and is
     *     neither denied nor withdrawn
     */
    boolean isFollowedByFunding() {
        return target == ENVELOPE && List.of(PREVALIDATED, SENT, OBTAINED).contains(status);
    }

    /** Possible until the agreement is signed, which confers the right to the aid. */
    Transition withdraw(RoutingWithdrawalForm request, LocalDate today, Instant at) {
        var next = status.to(WITHDRAWN);
        RulesNotMet.check()
                .that(
                        agreedOn == null,
                        "the agreement with the holder was signed on " + agreedOn
                                + ", the routing can no longer be withdrawn")
                .orRefuse(status);
        withdrawalCode = request.code();
        motive = request.motive();
        withdrawnOn = today;
        return move("withdrawn", next, request.motive(), at);
    }

    /**
     * The result at an aid scheme. The results at the envelope come from the funding service.
     *
     * @throws Refusal 409 for a routing to the envelope
     */
    Transition conclude(RoutingResultForm request, LocalDate today, Instant at) {
        if (target == ENVELOPE) {
            throw Refusal.conflict(
                    "decided-by-funding",
                    "The envelope decides on the funding request; its decision is recorded here automatically");
        }
        var next = status.to(request.outcome().status());
        result = result == null ? SchemeResult.filed(request, today, status) : result.decided(request, today, status);
        return move(next.name().toLowerCase(Locale.ROOT), next, null, at);
    }

    /**
     * The decision of the envelope, which implies that the holder has filed. If the routing
     * has been withdrawn or decided before, it does not change; only the money of the project shows the decision.
     */
    public List<Transition> decided(boolean granted, Instant at) {
        if (status != PREVALIDATED) {
            return List.of();
        }
        var sent = move("sent", status.to(SENT), null, at);
        return List.of(sent, move(granted ? "obtained" : "denied", status.to(granted ? OBTAINED : DENIED), null, at));
    }

    public void agreed(LocalDate signedOn) {
        agreedOn = signedOn;
    }

    /** The funding request is withdrawn. Nothing changes if the withdrawal of this routing was the cause. */
    public Optional<Transition> fundingWithdrawn(LocalDate on, Instant at) {
        if (!isFollowedByFunding()) {
            return Optional.empty();
        }
        withdrawalCode = HOLDER_GAVE_UP;
        withdrawnOn = on;
        return Optional.of(move("withdrawn", status.to(WITHDRAWN), "the funding request is withdrawn", at));
    }

    private Transition move(String event, RoutingStatus next, @Nullable String because, Instant at) {
        var step = new Transition("routing", id, event, status, next, because, at);
        status = next;
        return step;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID projectId() {
        return projectId;
    }

    RoutingStatus status() {
        return status;
    }

    RoutingTarget target() {
        return target;
    }

    @Nullable
    public Money proposedAid() {
        return proposedAid;
    }

    @Nullable
    public LocalDate prevalidatedOn() {
        return prevalidatedOn;
    }

    RoutingView view(@Nullable String schemeCode) {
        return new RoutingView(
                id,
                projectId,
                target,
                schemeCode,
                proposedAid,
                status,
                proposedOn,
                meetingId,
                List.copyOf(recused),
                motive,
                prevalidatedOn,
                result,
                agreedOn,
                withdrawalCode,
                withdrawnOn,
                version);
    }

    @Nullable
    UUID schemeId() {
        return schemeId;
    }
}
