package fr.rebond.missions.company;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.company.visit.Visit;
import fr.rebond.missions.company.visit.VisitForm;
import fr.rebond.missions.company.visit.VisitView;
import fr.rebond.missions.company.visit.Visits;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class CompanyService {

    private final CompanyQueries queries;
    private final Missions missions;
    private final Companies companies;
    private final Visits visits;
    private final Recorder recorder;

    CompanyService(CompanyQueries queries, Missions missions, Companies companies, Visits visits, Recorder recorder) {
        this.queries = queries;
        this.missions = missions;
        this.companies = companies;
        this.visits = visits;
        this.recorder = recorder;
    }

    @Transactional
    CompanyView register(UUID missionId, CompanyForm request, Actor actor) {
        var mission = missions.getForShare(missionId, MissionAccess.of(actor));
        request.requireSiteIn(mission);
        var company = Company.register(request, mission);
        companies.persistAndFlush(company);
        return company.view();
    }

    @Transactional
    CompanyView describe(UUID id, CompanyForm request, IfMatch expected, Actor actor) {
        var access = MissionAccess.of(actor);
        var company = companies.get(id, access);
        var mission = missions.getForShare(company.missionId(), access);
        request.requireSiteIn(mission);
        expected.matches(company.version());
        company.describe(request, mission);
        companies.flush();
        recorder.record(mission.noted("company-corrected", company.siret(), recorder.now()));
        return company.view();
    }

    @Transactional
    MarkedPage<CompanySummary> list(UUID missionId, CompanyFilter filter, MarkedPageRequest page, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return queries.list(missionId, filter, page);
    }

    CompanyView read(UUID id, Actor actor) {
        return companies.get(id, MissionAccess.of(actor)).view();
    }

    @Transactional
    VisitView visit(UUID id, VisitForm request, Actor actor) {
        var access = MissionAccess.of(actor);
        var company = companies.get(id, access);
        var mission = missions.getForShare(company.missionId(), access);
        var visit = Visit.record(request, company, mission, recorder.today());
        visits.persistAndFlush(visit);
        return visit.view();
    }

    @Transactional
    Page<VisitView> visits(UUID id, PageRequest page, Actor actor) {
        companies.get(id, MissionAccess.of(actor));
        return queries.visits(id, page);
    }

    @Transactional
    VisitView readVisit(UUID id, UUID visitId, Actor actor) {
        companies.get(id, MissionAccess.of(actor));
        return visits.get(id, visitId).view();
    }
}
