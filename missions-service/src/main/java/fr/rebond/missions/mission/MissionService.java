package fr.rebond.missions.mission;

import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.ById;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.reference.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class MissionService {

    private final Missions missions;
    private final EngineeringLine line;
    private final Trail trail;
    private final ProgrammeClock clock;

    MissionService(Missions missions, EngineeringLine line, Trail trail, ProgrammeClock clock) {
        this.missions = missions;
        this.line = line;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Page<MissionSummary> list(MissionFilter filter, PageRequest page, Actor actor) {
        var conditions = filter.conditions();
        var list = new ById(page, conditions.toString());
        return list.of(missions.list(conditions, Reach.toRead(actor), list), MissionSummary::id);
    }

    @Transactional
    MissionView read(UUID id, Actor actor) {
        return MissionView.of(missions.reached(id, Reach.toRead(actor)));
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        missions.reached(id, Reach.toRead(actor));
        return trail.of(id, page);
    }

    /** The line is raised last, so that its row is held for one statement only. */
    @Transactional
    MissionView order(UUID id, OrderMission order, IfMatch expected, Actor actor) {
        var mission = missions.reached(id, Reach.of(actor, ENGINEERING_MANAGER));
        expected.matches(mission.version());
        trail.record(mission.order(order, clock.today(), clock.instant()), actor);
        missions.flush();
        line.reserve(order.amount(), mission.status());
        return MissionView.of(mission);
    }

    @Transactional
    MissionView assign(UUID id, Organisation consultancy, IfMatch expected, Actor actor) {
        var mission = missions.reached(id, Reach.of(actor, ENGINEERING_MANAGER));
        expected.matches(mission.version());
        var seated = missions.seats(id, consultancy.siren());
        trail.record(mission.assign(consultancy, seated, clock.today(), clock.instant()), actor);
        missions.flush();
        return MissionView.of(mission);
    }

    @Transactional
    MissionView certify(UUID id, CertifyDays days, IfMatch expected, Actor actor) {
        var mission = missions.reached(id, Reach.of(actor, ENGINEERING_MANAGER));
        expected.matches(mission.version());
        trail.record(mission.certify(days, clock.today(), clock.instant()), actor);
        missions.flush();
        return MissionView.of(mission);
    }
}
