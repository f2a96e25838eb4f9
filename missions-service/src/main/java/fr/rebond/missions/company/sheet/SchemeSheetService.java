package fr.rebond.missions.company.sheet;

import static fr.rebond.kit.actor.Roles.MISSION_LEAD;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.Page;
import fr.rebond.kit.http.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.company.Companies;
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

    SchemeSheetService(Missions missions, Companies companies, AidSchemes schemes, SchemeMatches matches) {
        this.missions = missions;
        this.companies = companies;
        this.schemes = schemes;
        this.matches = matches;
    }

    @Transactional
    SchemeMatchView record(UUID companyId, RecordSchemeMatch request, Actor actor) {
        var reach = Reach.of(actor, MISSION_LEAD);
        var mission = missions.workedOn(companies.reached(companyId, reach).missionId(), reach);
        mission.requireInHand("scheme matches");
        var scheme = Optional.ofNullable(request.schemeCode()).map(schemes::named);
        matches.saysNone(companyId).filter(none -> none == scheme.isPresent()).ifPresent(none -> {
            throw Refusal.conflict(
                    "contradictory-sheet",
                    none ? "The sheet states that no scheme fits" : "There are schemes on the sheet");
        });
        var match = SchemeMatch.record(companyId, scheme.map(AidScheme::id).orElse(null), request.reason());
        matches.persistAndFlush(match);
        return match.view(scheme.orElse(null));
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
