package fr.rebond.missions.roadmap;

import static fr.rebond.missions.roadmap.RoadmapStatus.ADOPTED;
import static fr.rebond.missions.roadmap.RoadmapStatus.DRAFT;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import fr.rebond.missions.committee.CommitteeMeeting;
import fr.rebond.missions.mission.Mission;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roadmap of a territory: drafted during the mission, then adopted by the steering committee. */
@Entity
class Roadmap {

    @Id
    private UUID missionId;

    /** Identifies its history, which is separate from the history of the mission. */
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RoadmapStatus status;

    private @Nullable LocalDate adoptedOn;
    private @Nullable UUID meetingId;

    protected Roadmap() {}

    Roadmap(UUID missionId) {
        this.missionId = missionId;
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = DRAFT;
    }

    /** @throws IllegalTransition 409 when the roadmap is adopted */
    void requireDraft(String command) {
        if (status != DRAFT) {
            throw new IllegalTransition(status, command);
        }
    }

    /** @param unmet what is missing in the axes */
    Transition adopt(CommitteeMeeting meeting, Mission mission, List<String> unmet, Instant at) {
        mission.requireDelivered("adoption of the roadmap");
        var next = status.to(ADOPTED);
        RulesNotMet.check()
                .that(
                        !meeting.heldOn().isBefore(mission.deliveredOn()),
                        "/meetingId",
                        "the committee met on %s, before the delivery of the roadmap on %s"
                                .formatted(meeting.heldOn(), mission.deliveredOn()))
                .that(meeting.isQuorate(), "/meetingId", "the meeting did not reach its quorum")
                .all(unmet)
                .orRefuse(status);
        var step = new Transition("roadmap", id, "adopted", status, next, null, at);
        status = next;
        adoptedOn = meeting.heldOn();
        meetingId = meeting.id();
        return step;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RoadmapView view() {
        return new RoadmapView(missionId, status, adoptedOn, meetingId, version);
    }
}
