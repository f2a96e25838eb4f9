package fr.rebond.missions.committee;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class CommitteeService {

    private final CommitteeMeetingQueries queries;
    private final Missions missions;
    private final CommitteeMeetings meetings;
    private final Recorder recorder;
    private final Quorum quorum;

    CommitteeService(
            CommitteeMeetingQueries queries,
            Missions missions,
            CommitteeMeetings meetings,
            Recorder recorder,
            CommitteeSettings settings) {
        this.queries = queries;
        this.missions = missions;
        this.meetings = meetings;
        this.recorder = recorder;
        this.quorum = new Quorum(settings.quorumPercent());
    }

    @Transactional
    CommitteeMeetingView record(UUID missionId, CommitteeMeetingForm request, Actor actor) {
        var mission = missions.getForUpdate(missionId, MissionAccess.of(actor));
        meetings.requireUnrecorded(missionId, request.kind(), request.heldOn());
        var seated = meetings.members(missionId);
        var byManager = actor.reachesEverything();
        var meeting = CommitteeMeeting.record(request, mission, seated, byManager, quorum, recorder.today());
        meetings.persistAndFlush(meeting);
        meetings.giveSeats(missionId, request.members());
        recorder.record(mission.noted("meeting-recorded", meeting.summary(), recorder.now()));
        return CommitteeMeetingView.of(meeting);
    }

    @Transactional
    CommitteeMeetingView read(UUID missionId, UUID id, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return CommitteeMeetingView.of(meetings.get(missionId, id));
    }

    @Transactional
    Page<CommitteeMeetingSummary> list(UUID missionId, PageRequest page, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return queries.list(missionId, page);
    }
}
