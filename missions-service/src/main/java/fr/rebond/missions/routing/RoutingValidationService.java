package fr.rebond.missions.routing;

import static fr.rebond.missions.committee.MeetingKind.PREVALIDATION;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.committee.CommitteeMeetings;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.project.Projects;
import fr.rebond.missions.routing.rules.RoutingRules;
import fr.rebond.missions.routing.validation.ProjectRouted;
import fr.rebond.missions.routing.validation.RoutingValidationForm;
import fr.rebond.missions.scheme.AidSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records what the steering committee decided on a proposed routing. */
@ApplicationScoped
class RoutingValidationService {

    private final Missions missions;
    private final Projects projects;
    private final Routings routings;
    private final RoutingRules rules;
    private final AidSchemes schemes;
    private final CommitteeMeetings meetings;
    private final Recorder recorder;

    RoutingValidationService(
            Missions missions,
            Projects projects,
            Routings routings,
            RoutingRules rules,
            AidSchemes schemes,
            CommitteeMeetings meetings,
            Recorder recorder) {
        this.missions = missions;
        this.projects = projects;
        this.routings = routings;
        this.rules = rules;
        this.schemes = schemes;
        this.meetings = meetings;
        this.recorder = recorder;
    }

    @Transactional
    RoutingView validate(UUID id, RoutingValidationForm decision, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor);
        var routing = routings.get(id, access);
        var project = projects.getForShare(routing.projectId(), access);
        var mission = missions.get(project.missionId(), access);
        var meeting = meetings.getNamed(mission.id(), decision.meetingId(), PREVALIDATION);
        expected.matches(routing.version());
        var at = recorder.now();
        var unmet = rules.unmet(project, routing.target(), schemes.codeOf(routing.schemeId()));
        recorder.record(routing.validate(decision, meeting, unmet, actor.organisation(), at));
        routings.flush();
        if (routing.isFollowedByFunding()) {
            recorder.publish(ProjectRouted.of(routing, project, mission, at));
        }
        return view(routing);
    }

    private RoutingView view(Routing routing) {
        return routing.view(schemes.codeOf(routing.schemeId()));
    }
}
