package fr.rebond.missions.routing;

import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static fr.rebond.missions.committee.MeetingKind.PREVALIDATION;
import static fr.rebond.missions.routing.RoutingStatus.DENIED;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.committee.CommitteeMeeting;
import fr.rebond.missions.committee.CommitteeMeetings;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.project.Projects;
import fr.rebond.missions.routing.result.RoutingResultForm;
import fr.rebond.missions.routing.rules.RoutingRules;
import fr.rebond.missions.routing.validation.ProjectRouted;
import fr.rebond.missions.routing.validation.RoutingValidationForm;
import fr.rebond.missions.routing.withdrawal.RoutingWithdrawalForm;
import fr.rebond.missions.routing.withdrawal.RoutingWithdrawn;
import fr.rebond.missions.scheme.AidSchemes;
import fr.rebond.missions.subsidiarity.ConsideredSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoutingService {

    private final RoutingQueries queries;
    private final Missions missions;
    private final Projects projects;
    private final Routings routings;
    private final RoutingRules rules;
    private final AidSchemes schemes;
    private final ConsideredSchemes considered;
    private final CommitteeMeetings meetings;
    private final Recorder recorder;
    private final History history;

    RoutingService(
            RoutingQueries queries,
            Missions missions,
            Projects projects,
            Routings routings,
            RoutingRules rules,
            AidSchemes schemes,
            ConsideredSchemes considered,
            CommitteeMeetings meetings,
            Recorder recorder,
            History history) {
        this.queries = queries;
        this.missions = missions;
        this.projects = projects;
        this.routings = routings;
        this.rules = rules;
        this.schemes = schemes;
        this.considered = considered;
        this.meetings = meetings;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    RoutingView propose(UUID projectId, RoutingForm request, Actor actor) {
        var project = projects.get(projectId, MissionAccess.of(actor, MISSION_LEAD, TERRITORY_OFFICER));
        var scheme = Optional.ofNullable(request.schemeCode())
                .map(code -> schemes.named(code).id())
                .orElse(null);
        routings.requireNoneOpen(projectId, request.target(), scheme);
        var unmet = rules.unmet(project, request.target(), request.schemeCode());
        RulesNotMet.check().all(unmet).orRefuse(project.status());
        var routing = Routing.propose(projectId, request, scheme, recorder.today());
        routings.persistAndFlush(routing);
        recorder.record(routing.proposed(recorder.now()));
        return routing.view(request.schemeCode());
    }

    @Transactional
    RoutingView validate(UUID id, RoutingValidationForm decision, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor, COMMITTEE_MEMBER);
        var routing = routings.get(id, access);
        var project = projects.getForShare(routing.projectId(), access);
        var mission = missions.get(project.missionId(), access);
        var meeting = meeting(mission.id(), decision.meetingId());
        expected.matches(routing.version());
        var at = recorder.now();
        var unmet = rules.unmet(project, routing.target(), schemes.codeOf(routing.schemeId()));
        recorder.record(routing.validate(decision, meeting, unmet, actor.organisation(), at));
        routings.flush();
        if (routing.isKnownOutside()) {
            recorder.publish(ProjectRouted.of(routing, project, mission, at));
        }
        return view(routing);
    }

    /** A scheme that denies does not fit: the project may turn to the envelope. */
    @Transactional
    RoutingView conclude(UUID id, RoutingResultForm request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor, MISSION_LEAD, TERRITORY_OFFICER);
        var routing = routings.get(id, access);
        var project = projects.getForUpdate(routing.projectId(), access);
        expected.matches(routing.version());
        var at = recorder.now();
        recorder.record(routing.conclude(request, recorder.today(), at));
        if (routing.status() == DENIED) {
            considered
                    .denied(project.id(), routing.schemeId(), schemes.codeOf(routing.schemeId()), request.decidedOn())
                    .ifPresent(what -> recorder.record(project.noted("scheme-reconsidered", what, at)));
        }
        routings.flush();
        return view(routing);
    }

    @Transactional
    RoutingView withdraw(UUID id, RoutingWithdrawalForm request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor, MISSION_LEAD, TERRITORY_OFFICER);
        var routing = routings.get(id, access);
        expected.matches(routing.version());
        var knownOutside = routing.isKnownOutside();
        var today = recorder.today();
        var at = recorder.now();
        recorder.record(routing.withdraw(request, today, at));
        routings.flush();
        if (knownOutside) {
            var project = projects.findById(routing.projectId());
            var territory =
                    missions.get(project.missionId(), access).territory().id();
            recorder.publish(new RoutingWithdrawn(id, project.id(), territory, today, request.code(), at));
        }
        return view(routing);
    }

    @Transactional
    RoutingView read(UUID id, Actor actor) {
        return view(routings.get(id, MissionAccess.toRead(actor)));
    }

    @Transactional
    Page<RoutingSummary> list(UUID projectId, PageRequest page, Actor actor) {
        projects.get(projectId, MissionAccess.toRead(actor));
        return queries.list(projectId, page);
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        routings.get(id, MissionAccess.toRead(actor));
        return history.of(id, page);
    }

    private CommitteeMeeting meeting(UUID missionId, UUID id) {
        return meetings.of(missionId, id)
                .filter(meeting -> meeting.isOf(missionId, PREVALIDATION))
                .orElseThrow(() -> Refusal.invalid("/meetingId", "no pre-validation meeting of this committee"));
    }

    private RoutingView view(Routing routing) {
        return routing.view(schemes.codeOf(routing.schemeId()));
    }
}
