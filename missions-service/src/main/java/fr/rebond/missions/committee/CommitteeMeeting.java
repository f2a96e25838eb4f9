package fr.rebond.missions.committee;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.Mission;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting that was held by the steering committee of a mission. Recorded once, never changed: collegiate decisions are
 * carried by it, with its members, its quorum and the recusals of each decision.
 */
@Entity
public class CommitteeMeeting {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID missionId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private String chair;
    private int quorumPercent;
    private boolean quorate;

    @ElementCollection
    @CollectionTable(name = "committee_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private Set<Attendance> members = new HashSet<>();

    protected CommitteeMeeting() {}

    /** @throws RulesNotMet 422 for a meeting that cannot have been held so */
    static CommitteeMeeting record(RecordMeeting request, Mission mission, Quorum quorum, LocalDate today) {
        var sirens = request.members().stream().map(Attendance::siren).toList();
        RulesNotMet.check()
                .that(!request.heldOn().isAfter(today), "/heldOn", "a meeting is recorded once it was held")
                .that(
                        !request.heldOn().isBefore(mission.labelledOn()),
                        "/heldOn",
                        "the territory was labelled on " + mission.labelledOn())
                .that(Set.copyOf(sirens).size() == sirens.size(), "/members", "a member is named twice")
                .that(sits(request.members(), request.chair()), "/chair", "the chair is not among the members present")
                .orRefuse(mission.status());
        var meeting = new CommitteeMeeting();
        meeting.id = UuidCreator.getTimeOrderedEpoch();
        meeting.missionId = mission.id();
        meeting.kind = request.kind();
        meeting.heldOn = request.heldOn();
        meeting.chair = request.chair();
        meeting.members.addAll(request.members());
        meeting.quorumPercent = quorum.percent();
        meeting.quorate = quorum.isReached(request.members(), Set.of());
        return meeting;
    }

    /** Whether the organisation was represented. */
    public boolean seats(String siren) {
        return sits(members, siren);
    }

    /** Whether enough members are left to decide without those who are recused. */
    public boolean isQuorateWithout(Set<String> recused) {
        return new Quorum(quorumPercent).isReached(members, recused);
    }

    public boolean isOf(UUID mission, MeetingKind expected) {
        return missionId.equals(mission) && kind == expected;
    }

    private static boolean sits(Iterable<Attendance> members, String siren) {
        for (var member : members) {
            if (member.present() && member.siren().equals(siren)) {
                return true;
            }
        }
        return false;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID missionId() {
        return missionId;
    }

    MeetingKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    String chair() {
        return chair;
    }

    int quorumPercent() {
        return quorumPercent;
    }

    public boolean isQuorate() {
        return quorate;
    }

    List<Attendance> members() {
        return List.copyOf(members);
    }
}
