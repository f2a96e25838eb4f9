package fr.rebond.missions.company.sheet;

import static fr.rebond.kit.actor.Roles.MISSION_LEAD;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
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

/** The sheet of aid schemes that each company met is given. */
@ApplicationScoped
class SchemeSheetService {

    private final Missions missions;
    private final Companies companies;
    private final AidSchemes schemes;
    private final SchemeMatches matches;
    private final Recorder recorder;

    SchemeSheetService(
            Missions missions, Companies companies, AidSchemes schemes, SchemeMatches matches, Recorder recorder) {
        this.missions = missions;
        this.companies = companies;
        this.schemes = schemes;
        this.matches = matches;
        this.recorder = recorder;
    }

    @Transactional
    SchemeMatchView record(UUID companyId, RecordSchemeMatch request, Actor actor) {
        var reach = Reach.of(actor, MISSION_LEAD);
        var company = companies.held(companyId, reach);
        var mission = missions.workedOn(company.missionId(), reach);
        var scheme = Optional.ofNullable(request.schemeCode()).map(schemes::named);
        mission.requireInHand("scheme matches");
        if (scheme.isEmpty() && matches.namesSome(companyId)) {
            throw Refusal.conflict("contradictory-sheet", "There are schemes on the sheet");
        }
        var match = scheme.flatMap(found -> correctedNone(company, mission, found, request.reason()))
                .orElseGet(() ->
                        SchemeMatch.record(companyId, scheme.map(AidScheme::id).orElse(null), request.reason()));
        matches.persistAndFlush(match);
        return match.view(scheme.orElse(null));
    }

    private Optional<SchemeMatch> correctedNone(Company company, Mission mission, AidScheme scheme, String reason) {
        var none = matches.none(company.id());
        none.ifPresent(match -> {
            match.found(scheme.id(), reason);
            var what = company.siret() + ": " + scheme.code();
            recorder.record(mission.noted("scheme-found-after-all", what, recorder.now()));
        });
        return none;
    }

    @Transactional
    Page<SchemeMatchView> list(UUID companyId, PageRequest page, Actor actor) {
        companies.reached(companyId, Reach.toRead(actor));
        var list = new ById(page, "scheme matches of " + companyId);
        return list.of(matches.list(companyId, list), SchemeMatchView::id);
    }

    @Transactional
    SchemeMatchView read(UUID companyId, UUID id, Actor actor) {
        companies.reached(companyId, Reach.toRead(actor));
        return matches.view(companyId, id).orElseThrow(() -> Refusal.notFound("scheme match", id));
    }
}
