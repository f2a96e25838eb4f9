package fr.rebond.missions.committee;

import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class CommitteeService {

    private final Missions missions;
    private final CommitteeMeetings meetings;
    private final Recorder recorder;
    private final Quorum quorum;

    CommitteeService(Missions missions, CommitteeMeetings meetings, Recorder recorder, CommitteeSettings settings) {
        this.missions = missions;
        this.meetings = meetings;
        this.recorder = recorder;
        this.quorum = new Quorum(settings.quorumPercent());
    }

    @Transactional
    MeetingView record(UUID missionId, RecordMeeting request, Actor actor) {
        var mission = missions.held(missionId, Reach.of(actor, ENGINEERING_MANAGER, MISSION_LEAD));
        meetings.requireUnrecorded(missionId, request.kind(), request.heldOn());
        var seated = meetings.seated(missionId);
        var byManager = actor.hasRole(ENGINEERING_MANAGER);
        var meeting = CommitteeMeeting.record(request, mission, seated, byManager, quorum, recorder.today());
        meetings.persistAndFlush(meeting);
        meetings.seat(missionId, request.members());
        recorder.record(mission.noted("meeting-recorded", meeting.inWords(), recorder.now()));
        return MeetingView.of(meeting);
    }

    @Transactional
    MeetingView read(UUID missionId, UUID id, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return meetings.of(missionId, id)
                .map(MeetingView::of)
                .orElseThrow(() -> Refusal.notFound("committee meeting", id));
    }

    @Transactional
    Page<MeetingSummary> list(UUID missionId, PageRequest page, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        var list = new ById(page, "meetings of " + missionId);
        return list.of(meetings.list(missionId, list), MeetingSummary::id);
    }
}
