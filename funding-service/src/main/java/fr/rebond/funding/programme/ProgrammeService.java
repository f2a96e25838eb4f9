package fr.rebond.funding.programme;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
class ProgrammeService {

    private final Programmes programmes;
    private final Trail trail;
    private final ProgrammeClock clock;

    ProgrammeService(Programmes programmes, Trail trail, ProgrammeClock clock) {
        this.programmes = programmes;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    ProgrammeView create(CreateProgramme request, Actor actor) {
        var programme = Programme.of(request);
        programmes.persistAndFlush(programme);
        trail.record(programme.created(clock.instant()), actor);
        return programme.view();
    }

    @Transactional
    ProgrammeView edit(String callCode, ProgrammeForm form, IfMatch expected, Actor actor) {
        var programme = programmes.require(callCode);
        expected.matches(programme.version());
        trail.record(programme.edit(form, clock.instant()), actor);
        programmes.flush();
        return programme.view();
    }

    @Transactional
    ProgrammeView read(String callCode) {
        return programmes.require(callCode).view();
    }

    Page<ProgrammeView> list(PageRequest page) {
        return programmes.list(page);
    }
}
