package fr.rebond.missions.routing;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.project.Projects;
import fr.rebond.missions.routing.rules.RoutingRules;
import fr.rebond.missions.scheme.AidSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Proposes the routings of a project, and reads them. */
@ApplicationScoped
class RoutingService {

    private final RoutingQueries queries;
    private final Projects projects;
    private final Routings routings;
    private final RoutingRules rules;
    private final AidSchemes schemes;
    private final Recorder recorder;
    private final History history;

    RoutingService(
            RoutingQueries queries,
            Projects projects,
            Routings routings,
            RoutingRules rules,
            AidSchemes schemes,
            Recorder recorder,
            History history) {
        this.queries = queries;
        this.projects = projects;
        this.routings = routings;
        this.rules = rules;
        this.schemes = schemes;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    RoutingView propose(UUID projectId, RoutingForm request, Actor actor) {
        var project = projects.get(projectId, MissionAccess.of(actor));
        var scheme = Optional.ofNullable(request.schemeCode())
                .map(code -> schemes.getNamed(code).id())
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
    RoutingView read(UUID id, Actor actor) {
        return view(routings.get(id, MissionAccess.of(actor)));
    }

    @Transactional
    Page<RoutingSummary> list(UUID projectId, PageRequest page, Actor actor) {
        projects.get(projectId, MissionAccess.of(actor));
        return queries.list(projectId, page);
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        routings.get(id, MissionAccess.of(actor));
        return history.of(id, page);
    }

    private RoutingView view(Routing routing) {
        return routing.view(schemes.codeOf(routing.schemeId()));
    }
}
