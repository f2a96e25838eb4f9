package fr.rebond.missions.routing;

import static fr.rebond.missions.routing.RoutingStatus.DENIED;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.project.Projects;
import fr.rebond.missions.routing.result.RoutingResultForm;
import fr.rebond.missions.routing.withdrawal.RoutingWithdrawalForm;
import fr.rebond.missions.routing.withdrawal.RoutingWithdrawn;
import fr.rebond.missions.scheme.AidSchemes;
import fr.rebond.missions.subsidiarity.ConsideredSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records how a routing ends: its result at an aid scheme, or its withdrawal. */
@ApplicationScoped
class RoutingOutcomeService {

    private final Missions missions;
    private final Projects projects;
    private final Routings routings;
    private final AidSchemes schemes;
    private final ConsideredSchemes considered;
    private final Recorder recorder;

    RoutingOutcomeService(
            Missions missions,
            Projects projects,
            Routings routings,
            AidSchemes schemes,
            ConsideredSchemes considered,
            Recorder recorder) {
        this.missions = missions;
        this.projects = projects;
        this.routings = routings;
        this.schemes = schemes;
        this.considered = considered;
        this.recorder = recorder;
    }

    /** A scheme that denies the project counts as unfit from then on. The project may then qualify for the envelope. */
    @Transactional
    RoutingView conclude(UUID id, RoutingResultForm request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor);
        var routing = routings.get(id, access);
        var project = projects.getForUpdate(routing.projectId(), access);
        expected.matches(routing.version());
        var at = recorder.now();
        recorder.record(routing.conclude(request, recorder.today(), at));
        if (routing.status() == DENIED) {
            considered
                    .recordDenial(
                            project.id(), routing.schemeId(), schemes.codeOf(routing.schemeId()), request.decidedOn())
                    .ifPresent(what -> recorder.record(project.noted("scheme-reconsidered", what, at)));
        }
        routings.flush();
        return view(routing);
    }

    @Transactional
    RoutingView withdraw(UUID id, RoutingWithdrawalForm request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor);
        var routing = routings.get(id, access);
        expected.matches(routing.version());
        var followed = routing.isFollowedByFunding();
        var today = recorder.today();
        var at = recorder.now();
        recorder.record(routing.withdraw(request, today, at));
        routings.flush();
        if (followed) {
            var project = projects.findById(routing.projectId());
            var territory =
                    missions.get(project.missionId(), access).territory().id();
            recorder.publish(new RoutingWithdrawn(id, project.id(), territory, today, request.code(), at));
        }
        return view(routing);
    }

    private RoutingView view(Routing routing) {
        return routing.view(schemes.codeOf(routing.schemeId()));
    }
}
