package fr.rebond.missions.mission;

import static fr.rebond.missions.mission.MissionStatus.CLOSED;
import static fr.rebond.missions.mission.MissionStatus.DELIVERED;
import static fr.rebond.missions.mission.MissionStatus.PLANNED;
import static fr.rebond.missions.mission.MissionStatus.PRESENTED;
import static fr.rebond.missions.mission.MissionStatus.RUNNING;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import fr.rebond.missions.mission.order.CertifiedDays;
import fr.rebond.missions.mission.order.CertifiedDaysForm;
import fr.rebond.missions.mission.order.MissionOrder;
import fr.rebond.missions.mission.order.MissionOrderForm;
import fr.rebond.missions.reference.Organisation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * The engineering mission that a laureate is entitled to, one per laureate: about three months of work of a
 * consultancy, ordered and paid by Banque des Territoires, from the visits of companies to an adopted roadmap. The
 * facts that a step needs from outside the mission are passed in by the caller.
 */
@Entity
public class Mission {

    private static final Comparator<MissionMember> LEAD_FIRST =
            Comparator.comparing(MissionMember::lead).reversed().thenComparing(MissionMember::siren);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID laureateId;
    private Territory territory;
    private String callCode;
    private int waveNumber;

    @ElementCollection
    @CollectionTable(name = "mission_member", joinColumns = @JoinColumn(name = "mission_id"))
    private Set<MissionMember> members = new HashSet<>();

    private LocalDate labelledOn;

    /** When the label became public; written by its event only. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate announcedOn;

    private int lengthMonths;
    private int plannedPersonDays;
    private boolean sample;

    @Enumerated(EnumType.STRING)
    private MissionStatus status;

    private @Nullable MissionOrder order;
    private @Nullable Organisation consultancy;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate plannedEndOn;
    private CertifiedDays certified = CertifiedDays.NONE;
    private @Nullable LocalDate deliveredOn;
    private @Nullable LocalDate presentedOn;
    private @Nullable LocalDate closedOn;

    @UpdateTimestamp
    private Instant updatedAt;

    protected Mission() {}

    public static Mission plan(MissionPlan plan) {
        var mission = new Mission();
        mission.id = UuidCreator.getTimeOrderedEpoch();
        mission.laureateId = plan.laureateId();
        mission.territory = plan.territory();
        mission.callCode = plan.callCode();
        mission.waveNumber = plan.waveNumber();
        mission.members.addAll(plan.members());
        mission.labelledOn = plan.labelledOn();
        mission.lengthMonths = plan.lengthMonths();
        mission.plannedPersonDays = plan.personDays();
        mission.sample = plan.sample();
        mission.status = PLANNED;
        return mission;
    }

    /** @throws Refusal 409 when the mission has started or is already ordered */
    Transition order(MissionOrderForm request, LocalDate today, Instant at) {
        require(status == PLANNED, "order");
        if (order != null) {
            throw Refusal.conflict(
                    "already-ordered", "The mission is already ordered under reference " + order.reference());
        }
        order = new MissionOrder(request.reference(), request.amount(), request.personDays(), today);
        return noted("ordered", order.reference(), at);
    }

    /**
     * Until the start, the mission can be assigned to another consultancy instead.
     *
     * @param seated whether the consultancy has a seat on the mission's committee, which decides on its proposals
     * @throws Refusal 409 after the start, or when already assigned to it; 422 when it has a seat
     */
    Transition assign(Organisation chosen, boolean seated, LocalDate today, Instant at) {
        require(status == PLANNED, "assignment");
        if (chosen.equals(consultancy)) {
            throw Refusal.conflict("already-assigned", "The mission is already assigned to " + chosen.name());
        }
        RulesNotMet.check()
                .that(!seated, "/siren", chosen.name() + " has a seat on the mission's committee")
                .orRefuse(status);
        consultancy = chosen;
        assignedOn = today;
        return noted("assigned", chosen.siren(), at);
    }

    /**
     * The mission must be ordered, assigned and kicked off. Its planned end is its length in months after today.
     *
     * @param kickedOff whether a quorate kick-off meeting was held
     */
    public Transition start(boolean kickedOff, LocalDate today, Instant at) {
        require(status == PLANNED, "start");
        RulesNotMet.check()
                .that(order != null, "the mission is not ordered")
                .that(consultancy != null, "no consultancy is assigned")
                .that(kickedOff, "no quorate kick-off meeting was held")
                .orRefuse(status);
        startedOn = today;
        plannedEndOn = today.plusMonths(lengthMonths);
        return move("started", status.to(RUNNING), null, at);
    }

    Transition certify(CertifiedDaysForm days, LocalDate today, Instant at) {
        require(status.isUnderWay(), "certification of days");
        certified = certified.plus(days, order, startedOn, today, status);
        return noted("days-certified", days.personDays() + " until " + days.until(), at);
    }

    /** @param unmet what is missing in the diagnosis and the roadmap */
    public Transition deliver(List<String> unmet, LocalDate today, Instant at) {
        var next = status.to(DELIVERED);
        RulesNotMet.check().all(unmet).orRefuse(status);
        deliveredOn = today;
        return move("delivered", next, null, at);
    }

    /** Sends a delivered mission back: the diagnosis and the roadmap can be changed, and must be delivered again. */
    public Transition rework(String motive, Instant at) {
        require(status == DELIVERED, "rework");
        deliveredOn = null;
        return move("reworked", status.to(RUNNING), motive, at);
    }

    /** @param concluded whether a quorate closing meeting was held since the delivery */
    public Transition present(boolean concluded, LocalDate today, Instant at) {
        var next = status.to(PRESENTED);
        RulesNotMet.check()
                .that(concluded, "no quorate closing meeting was held since the delivery on " + deliveredOn)
                .orRefuse(status);
        presentedOn = today;
        return move("presented", next, null, at);
    }

    /** @param unmet what is missing in the diagnosis, the roadmap and the sheets of the companies */
    public Transition close(List<String> unmet, LocalDate today, Instant at) {
        var next = status.to(CLOSED);
        RulesNotMet.check()
                .all(unmet)
                .that(certified.cover(deliveredOn), "days are not certified up to the delivery on " + deliveredOn)
                .orRefuse(status);
        closedOn = today;
        return move("closed", next, null, at);
    }

    /** @throws IllegalTransition 409 before the start and after the closure */
    public void requireUnderWay(String command) {
        require(status.isUnderWay(), command);
    }

    /** @throws IllegalTransition 409 unless the diagnosis and the roadmap can still be changed */
    public void requireRunning(String command) {
        require(status == RUNNING, command);
    }

    /** @throws IllegalTransition 409 unless the mission is delivered and not closed */
    public void requireDelivered(String command) {
        require(status == DELIVERED || status == PRESENTED, command);
    }

    /** A step that does not change the state. @param what short text for the history */
    public Transition noted(String event, String what, Instant at) {
        return new Transition("mission", id, event, status, status, what, at);
    }

    private void require(boolean possible, String command) {
        if (!possible) {
            throw new IllegalTransition(status, command);
        }
    }

    private Transition move(String event, MissionStatus next, @Nullable String motive, Instant at) {
        var step = new Transition("mission", id, event, status, next, motive, at);
        status = next;
        return step;
    }

    public MissionView view() {
        return new MissionView(
                id,
                laureateId,
                territory,
                members.stream().sorted(LEAD_FIRST).toList(),
                callCode,
                waveNumber,
                labelledOn,
                status,
                lengthMonths,
                plannedPersonDays,
                order,
                consultancy,
                assignedOn,
                startedOn,
                plannedEndOn,
                certified.personDays(),
                certified.until(),
                deliveredOn,
                presentedOn,
                closedOn,
                sample,
                version);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID laureateId() {
        return laureateId;
    }

    public Territory territory() {
        return territory;
    }

    public Set<MissionMember> members() {
        return Set.copyOf(members);
    }

    public LocalDate labelledOn() {
        return labelledOn;
    }

    public boolean isSample() {
        return sample;
    }

    public MissionStatus status() {
        return status;
    }

    public @Nullable Organisation consultancy() {
        return consultancy;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    public @Nullable LocalDate plannedEndOn() {
        return plannedEndOn;
    }

    public @Nullable LocalDate deliveredOn() {
        return deliveredOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }
}
