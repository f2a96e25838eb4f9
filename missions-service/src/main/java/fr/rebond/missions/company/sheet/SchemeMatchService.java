package fr.rebond.missions.company.sheet;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.company.Companies;
import fr.rebond.missions.company.Company;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.scheme.AidScheme;
import fr.rebond.missions.scheme.AidSchemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SchemeMatchService {

    private final SchemeMatchQueries queries;
    private final Missions missions;
    private final Companies companies;
    private final AidSchemes schemes;
    private final SchemeMatches matches;
    private final Recorder recorder;

    SchemeMatchService(
            SchemeMatchQueries queries,
            Missions missions,
            Companies companies,
            AidSchemes schemes,
            SchemeMatches matches,
            Recorder recorder) {
        this.queries = queries;
        this.missions = missions;
        this.companies = companies;
        this.schemes = schemes;
        this.matches = matches;
        this.recorder = recorder;
    }

    @Transactional
    SchemeMatchView record(UUID companyId, SchemeMatchForm request, Actor actor) {
        var access = MissionAccess.of(actor);
        var company = companies.getForUpdate(companyId, access);
        var mission = missions.getForShare(company.missionId(), access);
        var scheme = Optional.ofNullable(request.schemeCode()).map(schemes::getNamed);
        mission.requireUnderWay("scheme matches");
        if (scheme.isEmpty() && matches.namesAny(companyId)) {
            throw Refusal.conflict("contradictory-sheet", "The sheet already names schemes that fit");
        }
        var match = scheme.flatMap(found -> replaceNone(company, mission, found, request.reason()))
                .orElseGet(() ->
                        SchemeMatch.record(companyId, scheme.map(AidScheme::id).orElse(null), request.reason()));
        matches.persistAndFlush(match);
        return match.view(scheme.orElse(null));
    }

    private Optional<SchemeMatch> replaceNone(Company company, Mission mission, AidScheme scheme, String reason) {
        var none = matches.findNone(company.id());
        none.ifPresent(match -> {
            match.replaceWith(scheme.id(), reason);
            var what = company.siret() + ": " + scheme.code();
            recorder.record(mission.noted("scheme-found-after-all", what, recorder.now()));
        });
        return none;
    }

    @Transactional
    Page<SchemeMatchView> list(UUID companyId, PageRequest page, Actor actor) {
        companies.get(companyId, MissionAccess.of(actor));
        return queries.list(companyId, page);
    }

    @Transactional
    SchemeMatchView read(UUID companyId, UUID id, Actor actor) {
        companies.get(companyId, MissionAccess.of(actor));
        return queries.find(companyId, id).orElseThrow(() -> Refusal.notFound("scheme match", id));
    }
}
