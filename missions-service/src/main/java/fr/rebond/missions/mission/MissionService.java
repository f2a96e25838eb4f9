package fr.rebond.missions.mission;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.mission.order.CertifiedDaysForm;
import fr.rebond.missions.mission.order.EngineeringLine;
import fr.rebond.missions.mission.order.MissionOrderForm;
import fr.rebond.missions.reference.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class MissionService {

    private final MissionQueries queries;
    private final Missions missions;
    private final EngineeringLine line;
    private final Recorder recorder;
    private final History history;

    MissionService(
            MissionQueries queries, Missions missions, EngineeringLine line, Recorder recorder, History history) {
        this.queries = queries;
        this.missions = missions;
        this.line = line;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    MarkedPage<MissionSummary> list(MissionFilter filter, MarkedPageRequest page, Actor actor) {
        return queries.list(filter, MissionAccess.of(actor), page);
    }

    MissionView read(UUID id, Actor actor) {
        return missions.get(id, MissionAccess.of(actor)).view();
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        missions.get(id, MissionAccess.of(actor));
        return history.of(id, page);
    }

    /** The engineering line is raised last, so that its row is locked for one statement only. */
    @Transactional
    MissionView order(UUID id, MissionOrderForm order, IfMatch expected, Actor actor) {
        var mission = missions.get(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        recorder.record(mission.order(order, recorder.today(), recorder.now()));
        missions.flush();
        line.reserve(order.amount(), mission.status());
        return mission.view();
    }

    @Transactional
    MissionView assign(UUID id, Organisation consultancy, IfMatch expected, Actor actor) {
        var mission = missions.get(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        var seated = missions.hasSeat(id, consultancy.siren());
        recorder.record(mission.assign(consultancy, seated, recorder.today(), recorder.now()));
        missions.flush();
        return mission.view();
    }

    @Transactional
    MissionView certify(UUID id, CertifiedDaysForm days, IfMatch expected, Actor actor) {
        var mission = missions.get(id, MissionAccess.of(actor));
        expected.matches(mission.version());
        recorder.record(mission.certify(days, recorder.today(), recorder.now()));
        missions.flush();
        return mission.view();
    }
}
