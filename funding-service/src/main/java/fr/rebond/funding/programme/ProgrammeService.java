package fr.rebond.funding.programme;

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
    private final Recorder recorder;
    private final Prerequisites prerequisites;

    ProgrammeService(Programmes programmes, Recorder recorder, Prerequisites prerequisites) {
        this.programmes = programmes;
        this.recorder = recorder;
        this.prerequisites = prerequisites;
    }

    @Transactional
    ProgrammeView create(ProgrammeCreationForm request) {
        var programme = Programme.of(request);
        programmes.persistAndFlush(programme);
        recorder.record(programme.created(recorder.now()));
        prerequisites.created("programme", programme.callCode());
        return programme.view();
    }

    @Transactional
    ProgrammeView edit(String callCode, ProgrammeForm form, IfMatch expected) {
        var programme = programmes.get(callCode);
        expected.matches(programme.version());
        recorder.record(programme.edit(form, recorder.now()));
        programmes.flush();
        return programme.view();
    }

    @Transactional
    ProgrammeView read(String callCode) {
        return programmes.get(callCode).view();
    }

    Page<ProgrammeView> list(PageRequest page) {
        return programmes.list(page);
    }
}
