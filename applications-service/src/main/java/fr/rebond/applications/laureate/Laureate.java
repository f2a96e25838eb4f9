package fr.rebond.applications.laureate;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.applications.application.Application;
import fr.rebond.applications.call.MissionLength;
import fr.rebond.applications.laureate.labelling.Label;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * A labelled territory. The label starts the mission and the envelope at once. The announcement makes it
 * public on a day that may be in the future.
 */
@Entity
public class Laureate {

    private static final String KIND = "laureate";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID territoryId;
    private UUID callId;
    private UUID waveId;
    private LocalDate labelledOn;
    private Money envelopeTarget;
    private Money statePledge;
    private MissionLength mission;
    private @Nullable LocalDate announcedOn;

    @Column(name = "announcement_told_at")
    private @Nullable Instant announcementPublishedAt;

    @UpdateTimestamp
    private Instant updatedAt;

    protected Laureate() {}

    public Laureate(Application application, Label label, MissionLength mission) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = application.id();
        this.territoryId = application.territoryId();
        this.callId = application.callId();
        this.waveId = application.waveId();
        this.labelledOn = label.labelledOn();
        this.envelopeTarget = label.envelopeTarget();
        this.statePledge = label.statePledge();
        this.mission = mission;
    }

    public Transition labelled(Instant at) {
        return new Transition(KIND, id, "labelled", null, LaureateStatus.LABELLED, null, at);
    }

    /**
     * Sets or moves the day on which it becomes public.
     *
     * @throws Refusal 409 when it is public, or this day is already set
     */
    public Transition announce(LocalDate on, LocalDate today, Instant at) {
        requireSecret(today);
        if (on.equals(announcedOn)) {
            throw Refusal.conflict(
                    "already-announced", "Laureate %s already has the announcement date %s".formatted(id, on));
        }
        var step = announcedOn == null ? "announcement-set" : "announcement-moved";
        announcedOn = on;
        return new Transition(KIND, id, step, LaureateStatus.LABELLED, LaureateStatus.LABELLED, null, at);
    }

    /**
     * Takes back the day on which it would become public.
     *
     * @throws Refusal 409 when it is public, or no day is set
     */
    public Transition withdrawAnnouncement(String motive, LocalDate today, Instant at) {
        requireSecret(today);
        if (announcedOn == null) {
            throw Refusal.conflict("not-announced", "Laureate %s has no announcement date".formatted(id));
        }
        announcedOn = null;
        return new Transition(
                KIND, id, "announcement-withdrawn", LaureateStatus.LABELLED, LaureateStatus.LABELLED, motive, at);
    }

    private void requireSecret(LocalDate today) {
        if (announcementPublishedAt != null || isPublic(today)) {
            throw Refusal.conflict(
                    "already-announced", "Laureate %s has been public since %s".formatted(id, announcedOn));
        }
    }

    public boolean isPublic(LocalDate today) {
        return announcedOn != null && !announcedOn.isAfter(today);
    }

    /** Records that the announcement has been published, once its day has come. */
    public Transition publishAnnouncement(Instant at) {
        announcementPublishedAt = at;
        return new Transition(KIND, id, "announced", LaureateStatus.LABELLED, LaureateStatus.ANNOUNCED, null, at);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID territoryId() {
        return territoryId;
    }

    UUID callId() {
        return callId;
    }

    public UUID waveId() {
        return waveId;
    }

    public LocalDate labelledOn() {
        return labelledOn;
    }

    public Money envelopeTarget() {
        return envelopeTarget;
    }

    public Money statePledge() {
        return statePledge;
    }

    public MissionLength mission() {
        return mission;
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }
}
