package fr.rebond.missions.milestone;

import static fr.rebond.missions.committee.MeetingKind.CLOSING;
import static fr.rebond.missions.committee.MeetingKind.KICK_OFF;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.committee.CommitteeMeetings;
import fr.rebond.missions.company.Companies;
import fr.rebond.missions.diagnosis.Diagnoses;
import fr.rebond.missions.figures.FigureQueries;
import fr.rebond.missions.mission.MissionView;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.roadmap.Roadmaps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Each step locks the mission, so that its contents cannot change while the rules are checked. */
@ApplicationScoped
class MilestoneService {

    private final Missions missions;
    private final CommitteeMeetings meetings;
    private final Diagnoses diagnoses;
    private final Roadmaps roadmaps;
    private final Companies companies;
    private final FigureQueries figures;
    private final Recorder recorder;

    MilestoneService(
            Missions missions,
            CommitteeMeetings meetings,
            Diagnoses diagnoses,
            Roadmaps roadmaps,
            Companies companies,
            FigureQueries figures,
            Recorder recorder) {
        this.missions = missions;
        this.meetings = meetings;
        this.diagnoses = diagnoses;
        this.roadmaps = roadmaps;
        this.companies = companies;
        this.figures = figures;
        this.recorder = recorder;
    }

    @Transactional
    MissionView start(UUID id, IfMatch expected, Actor actor) {
        var mission = missions.getForUpdate(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        var kickedOff = meetings.metSince(mission.labelledOn(), id, KICK_OFF);
        var at = recorder.now();
        recorder.record(mission.start(kickedOff, recorder.today(), at));
        missions.flush();
        recorder.publish(MissionStarted.of(mission, at));
        return mission.view();
    }

    @Transactional
    MissionView deliver(UUID id, IfMatch expected, Actor actor) {
        var mission = missions.getForUpdate(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        recorder.record(mission.deliver(unmetForDelivery(id), recorder.today(), recorder.now()));
        missions.flush();
        return mission.view();
    }

    @Transactional
    MissionView rework(UUID id, MissionReworkForm request, IfMatch expected, Actor actor) {
        var mission = missions.getForUpdate(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        recorder.record(mission.rework(request.motive(), recorder.now()));
        missions.flush();
        return mission.view();
    }

    @Transactional
    MissionView present(UUID id, IfMatch expected, Actor actor) {
        var mission = missions.getForUpdate(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        var concluded = mission.deliveredOn() != null && meetings.metSince(mission.deliveredOn(), id, CLOSING);
        recorder.record(mission.present(concluded, recorder.today(), recorder.now()));
        missions.flush();
        return mission.view();
    }

    @Transactional
    MissionView close(UUID id, IfMatch expected, Actor actor) {
        var mission = missions.getForUpdate(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        var at = recorder.now();
        recorder.record(mission.close(unmetForClosure(id), recorder.today(), at));
        missions.flush();
        recorder.publish(MissionClosed.of(mission, figures.ofMission(id), at));
        return mission.view();
    }

    private List<String> unmetForClosure(UUID id) {
        var unmet = unmetForDelivery(id);
        if (!roadmaps.isAdopted(id)) {
            unmet.add("the roadmap is not adopted");
        }
        var withoutSheet = companies.countMetWithoutSheet(id);
        if (withoutSheet > 0) {
            unmet.add(withoutSheet + " companies that were met have an empty sheet of aid schemes");
        }
        return unmet;
    }

    private List<String> unmetForDelivery(UUID id) {
        var unmet = new ArrayList<String>();
        if (!diagnoses.isWritten(id)) {
            unmet.add("the diagnosis is not written");
        }
        unmet.addAll(roadmaps.unmetForDelivery(id));
        return unmet;
    }
}
