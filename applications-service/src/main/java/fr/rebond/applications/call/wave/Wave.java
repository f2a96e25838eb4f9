package fr.rebond.applications.call.wave;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wave of a published call. It accepts applications from {@code opensAt} until just before {@code cutoff}. Until a
 * jury is convened its state is not stored: it follows from these two instants and the clock.
 */
@Entity
public class Wave {

    private static final String KIND = "wave";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private int number;
    private Instant opensAt;
    private Instant cutoff;

    @Enumerated(EnumType.STRING)
    private @Nullable WaveStatus recordedStatus;

    @Column(name = "closure_told_at")
    private @Nullable Instant closurePublishedAt;

    private @Nullable LocalDate decidedOn;

    protected Wave() {}

    private Wave(UUID callId, int number, Instant opensAt, Instant cutoff) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.callId = callId;
        this.number = number;
        this.opensAt = opensAt;
        this.cutoff = cutoff;
    }

    /** The waves of a call. The first opens with the call, each other one when the previous one closes. */
    public static List<Wave> of(UUID callId, WaveRule rule, Instant callOpens) {
        var waves = new ArrayList<Wave>();
        var opens = callOpens;
        for (var cutoff : rule.cutoffs()) {
            waves.add(new Wave(callId, waves.size() + 1, opens, cutoff));
            opens = cutoff;
        }
        return waves;
    }

    public WaveStatus statusAt(Instant now) {
        if (recordedStatus != null) {
            return recordedStatus;
        }
        if (now.isBefore(opensAt)) {
            return WaveStatus.PLANNED;
        }
        return now.isBefore(cutoff) ? WaveStatus.OPEN : WaveStatus.CLOSED;
    }

    public Transition planned(Instant at) {
        return new Transition(KIND, id, "planned", null, WaveStatus.PLANNED, null, at);
    }

    /** The step that opened the wave, at {@code opensAt}. No caller triggers it; it is recorded with the closure. */
    Transition opened() {
        return new Transition(KIND, id, "opened", WaveStatus.PLANNED, WaveStatus.OPEN, null, opensAt);
    }

    /** Marks the closure as published, and returns the step, which happened at the cutoff. */
    Transition closed(Instant now) {
        closurePublishedAt = now;
        return new Transition(KIND, id, "closed", WaveStatus.OPEN, WaveStatus.CLOSED, null, cutoff);
    }

    boolean isClosurePublished() {
        return closurePublishedAt != null;
    }

    /**
     * Starts the review, for which a jury is convened.
     *
     * @throws fr.rebond.kit.problem.IllegalTransition unless the wave is closed
     */
    Transition review(Instant now) {
        return step("review-started", WaveStatus.UNDER_REVIEW, now);
    }

    /**
     * Records the signed decision of the jury.
     *
     * @param on legal date of the decision
     */
    public Transition decide(LocalDate on, Instant now) {
        decidedOn = on;
        return step("decided", WaveStatus.DECIDED, now);
    }

    private Transition step(String event, WaveStatus target, Instant now) {
        var from = statusAt(now);
        recordedStatus = from.to(target);
        return new Transition(KIND, id, event, from, target, null, now);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID callId() {
        return callId;
    }

    public int number() {
        return number;
    }

    Instant opensAt() {
        return opensAt;
    }

    public Instant cutoff() {
        return cutoff;
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
