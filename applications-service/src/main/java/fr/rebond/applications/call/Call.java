package fr.rebond.applications.call;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.applications.call.figures.PublishedCounts;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.call.wave.WaveRule;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call to territories: its scoring grid, its number of laureates, its budget and the rule of its waves. All of it is
 * data, so that another programme of the same shape needs no new code. What applicants and jury rely on (wave rule,
 * grid, quorum) cannot change after publication.
 */
@Entity
public class Call {

    /** Codes are kebab-case. */
    static final String CODE = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String KIND = "call";

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @ElementCollection
    @CollectionTable(name = "call_criterion", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    private int capacity;
    private Money budget;
    private WaveRule waveRule;
    private String applicationUrl;
    private MissionLength mission;
    private QuorumRule quorum;
    private @Nullable PublishedCounts publishedFigures;
    private @Nullable LocalDate publishedOn;
    private Instant createdAt;
    private Instant updatedAt;

    protected Call() {}

    Call(CallForm form, Instant at) {
        id = UuidCreator.getTimeOrderedEpoch();
        code = form.code();
        status = CallStatus.DRAFT;
        createdAt = at;
        fill(form, at);
    }

    Transition created() {
        return new Transition(KIND, id, "created", null, CallStatus.DRAFT, null, createdAt);
    }

    /** @throws RulesNotMet when the change affects what is published or already used */
    Transition edit(CallForm form, Usage usage, Instant at) {
        var draft = status == CallStatus.DRAFT;
        RulesNotMet.check()
                .that(code.equals(form.code()), "/code", "the code of a call never changes")
                .that(
                        draft || waveRule.equals(form.waveRule()),
                        "/waveRule",
                        "the wave rule cannot change after publication")
                .that(
                        draft || criteria().equals(form.criteria()),
                        "/criteria",
                        "the grid cannot change after publication")
                .that(draft || quorum.equals(form.quorum()), "/quorum", "the quorum cannot change after publication")
                .that(form.capacity() >= usage.laureates(), "/capacity", "the call already has more laureates")
                .that(usage.isWithin(form.budget()), "/budget", "the State has already pledged more")
                .orRefuse(status);
        fill(form, at);
        return new Transition(KIND, id, "edited", status, status, null, at);
    }

    /** @throws RulesNotMet when the first cutoff has passed */
    Transition publish(LocalDate on, Instant at) {
        var from = status;
        status = from.to(CallStatus.PUBLISHED);
        RulesNotMet.check()
                .that(waveRule.cutoffs().getFirst().isAfter(at), "/waveRule/anchor", "the first cutoff has passed")
                .orRefuse(from);
        publishedOn = on;
        updatedAt = at;
        return new Transition(KIND, id, "published", from, status, null, at);
    }

    /** Plans the waves of this call; the first opens now. */
    List<Wave> planWaves(Instant now) {
        return Wave.of(id, waveRule, now);
    }

    /** The day of an instant, in the time zone of the call's cutoffs. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, waveRule.zone());
    }

    private void fill(CallForm form, Instant at) {
        title = form.title();
        if (!criteria().equals(form.criteria())) {
            criteria.clear();
            criteria.addAll(form.criteria());
        }
        capacity = form.capacity();
        budget = form.budget();
        waveRule = form.waveRule();
        applicationUrl = form.applicationUrl();
        mission = form.mission();
        quorum = form.quorum();
        publishedFigures = form.publishedFigures();
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String code() {
        return code;
    }

    String title() {
        return title;
    }

    CallStatus status() {
        return status;
    }

    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    public int capacity() {
        return capacity;
    }

    public Money budget() {
        return budget;
    }

    WaveRule waveRule() {
        return waveRule;
    }

    String applicationUrl() {
        return applicationUrl;
    }

    public MissionLength mission() {
        return mission;
    }

    public QuorumRule quorum() {
        return quorum;
    }

    public Optional<PublishedCounts> publishedFigures() {
        return Optional.ofNullable(publishedFigures);
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /**
     * The capacity and budget that the laureates of a call use.
     *
     * @param pledged State pledges to their envelopes, euros
     */
    public record Usage(long laureates, BigDecimal pledged) {

        boolean isWithin(Money budget) {
            return pledged.compareTo(budget.amount()) <= 0;
        }
    }
}
