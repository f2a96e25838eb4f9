package fr.rebond.missions.roadmap;

import static fr.rebond.missions.committee.MeetingKind.CLOSING;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.committee.CommitteeMeetings;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class RoadmapService {

    private final Missions missions;
    private final Roadmaps roadmaps;
    private final CommitteeMeetings meetings;
    private final Recorder recorder;
    private final History history;

    RoadmapService(
            Missions missions, Roadmaps roadmaps, CommitteeMeetings meetings, Recorder recorder, History history) {
        this.missions = missions;
        this.roadmaps = roadmaps;
        this.meetings = meetings;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    RoadmapView read(UUID missionId, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return roadmaps.get(missionId).view();
    }

    @Transactional
    Page<TrailEntry> history(UUID missionId, PageRequest page, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return history.of(roadmaps.get(missionId).id(), page);
    }

    @Transactional
    RoadmapView adopt(UUID missionId, RoadmapAdoptionForm request, IfMatch expected, Actor actor) {
        var mission = missions.getForShare(missionId, MissionAccess.of(actor));
        var roadmap = roadmaps.getForUpdate(missionId);
        var meeting = meetings.getNamed(missionId, request.meetingId(), CLOSING);
        expected.matches(roadmap.version());
        recorder.record(roadmap.adopt(meeting, mission, roadmaps.unmetForDelivery(missionId), recorder.now()));
        roadmaps.flush();
        return roadmap.view();
    }
}
