package fr.rebond.missions.company;

import static fr.rebond.kit.actor.Roles.MISSION_LEAD;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class CompanyService {

    private final Missions missions;
    private final Companies companies;
    private final Visits visits;
    private final Recorder recorder;

    CompanyService(Missions missions, Companies companies, Visits visits, Recorder recorder) {
        this.missions = missions;
        this.companies = companies;
        this.visits = visits;
        this.recorder = recorder;
    }

    @Transactional
    CompanyView register(UUID missionId, RegisterCompany request, Actor actor) {
        var mission = missions.workedOn(missionId, Reach.of(actor, MISSION_LEAD));
        request.requireSiteIn(mission);
        var company = Company.register(request, mission);
        companies.persistAndFlush(company);
        return company.view();
    }

    @Transactional
    CompanyView describe(UUID id, RegisterCompany request, IfMatch expected, Actor actor) {
        var reach = Reach.of(actor, MISSION_LEAD);
        var company = companies.reached(id, reach);
        var mission = missions.workedOn(company.missionId(), reach);
        request.requireSiteIn(mission);
        expected.matches(company.version());
        company.describe(request, mission);
        companies.flush();
        recorder.record(mission.noted("company-corrected", company.siret(), recorder.now()));
        return company.view();
    }

    @Transactional
    Page<CompanySummary> list(UUID missionId, CompanyFilter filter, PageRequest page, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        var conditions = filter.conditions(missionId);
        var list = new ById(page, conditions.toString());
        return list.of(companies.list(missionId, conditions, list), CompanySummary::id);
    }

    @Transactional
    CompanyView read(UUID id, Actor actor) {
        return companies.reached(id, Reach.toRead(actor)).view();
    }

    @Transactional
    VisitView visit(UUID id, RecordVisit request, Actor actor) {
        var reach = Reach.of(actor, MISSION_LEAD);
        var company = companies.reached(id, reach);
        var mission = missions.workedOn(company.missionId(), reach);
        var visit = Visit.record(request, company, mission, recorder.today());
        visits.persistAndFlush(visit);
        return visit.view();
    }

    @Transactional
    Page<VisitView> visits(UUID id, PageRequest page, Actor actor) {
        companies.reached(id, Reach.toRead(actor));
        var list = new ById(page, "visits of " + id);
        return list.of(visits.list(id, list).stream().map(Visit::view).toList(), VisitView::id);
    }

    @Transactional
    VisitView readVisit(UUID id, UUID visitId, Actor actor) {
        companies.reached(id, Reach.toRead(actor));
        return visits.find("id = ?1 and companyId = ?2", visitId, id)
                .singleResultOptional()
                .map(Visit::view)
                .orElseThrow(() -> Refusal.notFound("visit", visitId));
    }
}
