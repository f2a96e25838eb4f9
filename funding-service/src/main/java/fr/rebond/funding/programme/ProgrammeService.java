package fr.rebond.funding.programme;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.inbox.Prerequisites;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
class ProgrammeService {

    private final Programmes programmes;
    private final StatePledges pledges;
    private final Recorder recorder;
    private final Prerequisites prerequisites;

    ProgrammeService(Programmes programmes, StatePledges pledges, Recorder recorder, Prerequisites prerequisites) {
        this.programmes = programmes;
        this.pledges = pledges;
        this.recorder = recorder;
        this.prerequisites = prerequisites;
    }

    @Transactional
    ProgrammeView create(ProgrammeCreationForm request, Actor actor) {
        var programme = Programme.of(request);
        programmes.persistAndFlush(programme);
        recorder.record(programme.created(recorder.now()));
        prerequisites.created("programme", programme.callCode());
        return pledges.view(programme, actor);
    }

    @Transactional
    ProgrammeView edit(String callCode, ProgrammeForm form, IfMatch expected, Actor actor) {
        var programme = programmes.get(callCode);
        expected.matches(pledges.view(programme, actor).version());
        recorder.record(programme.edit(form, recorder.now()));
        programmes.flush();
        return pledges.view(programme, actor);
    }

    @Transactional
    ProgrammeView read(String callCode, Actor actor) {
        return pledges.view(programmes.get(callCode), actor);
    }

    @Transactional
    Page<ProgrammeView> list(PageRequest page, Actor actor) {
        var found = programmes.list(page);
        return new Page<>(pledges.view(found.items(), actor), found.nextPageToken());
    }
}
