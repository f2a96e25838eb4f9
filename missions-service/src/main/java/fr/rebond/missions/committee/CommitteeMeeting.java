package fr.rebond.missions.committee;

import static fr.rebond.missions.committee.MeetingKind.KICK_OFF;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting that the steering committee of a mission has held. It is recorded once and never changes. Collegiate
 * decisions refer to it for their date, members and quorum; each decision has its own recusals.
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

    /**
     * Every organisation with a seat counts for the quorum, even when the request does not name it, so that a meeting
     * cannot reach its quorum by leaving members out. The kick-off gives the first seats; after it only Banque des
     * Territoires gives seats.
     *
     * @param seated    members with a seat before this meeting
     * @param byManager whether Banque des Territoires records the meeting
     * @throws RulesNotMet 422 if the day, the members or the new seats are not possible
     */
    static CommitteeMeeting record(
            CommitteeMeetingForm request,
            Mission mission,
            List<CommitteeMember> seated,
            boolean byManager,
            Quorum quorum,
            LocalDate today) {
        var newcomers = request.members().stream()
                .filter(member -> !hasSeat(seated, member))
                .toList();
        var unnamed = seated.stream()
                .filter(member -> !contains(request.members(), member.siren()))
                .toList();
        RulesNotMet.check()
                .that(!request.heldOn().isAfter(today), "/heldOn", "a meeting can be recorded only after it was held")
                .that(
                        !request.heldOn().isBefore(mission.labelledOn()),
                        "/heldOn",
                        "the territory was labelled on " + mission.labelledOn())
                .that(
                        newcomers.isEmpty() || byManager || (request.kind() == KICK_OFF && seated.isEmpty()),
                        "/members",
                        "after the kick-off only the engineering manager may give new seats")
                .that(
                        mission.consultancy() == null
                                || !contains(
                                        request.members(), mission.consultancy().siren()),
                        "/members",
                        "the consultancy of the mission cannot have a seat")
                .orRefuse(mission.status());
        var meeting = new CommitteeMeeting();
        meeting.id = UuidCreator.getTimeOrderedEpoch();
        meeting.missionId = mission.id();
        meeting.kind = request.kind();
        meeting.heldOn = request.heldOn();
        meeting.chair = request.chair();
        meeting.members.addAll(request.members());
        unnamed.forEach(member -> meeting.members.add(member.absent()));
        meeting.quorumPercent = quorum.percent();
        meeting.quorate = quorum.isReached(meeting.members, Set.of());
        return meeting;
    }

    /** Whether the organisation was represented. */
    public boolean wasPresent(String siren) {
        return members.stream()
                .anyMatch(member -> member.attended() && member.siren().equals(siren));
    }

    /** Whether the organisation is a member, represented or not. */
    public boolean hasMember(String siren) {
        return contains(members, siren);
    }

    /** Whether the members who are not recused are enough to decide. */
    public boolean isQuorateWithout(Set<String> recused) {
        return new Quorum(quorumPercent).isReached(members, recused);
    }

    String summary() {
        return kind + " held on " + heldOn;
    }

    private static boolean hasSeat(List<CommitteeMember> seated, Attendance member) {
        return seated.stream().anyMatch(seat -> seat.siren().equals(member.siren()));
    }

    private static boolean contains(Collection<Attendance> members, String siren) {
        return members.stream().anyMatch(member -> member.siren().equals(siren));
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
