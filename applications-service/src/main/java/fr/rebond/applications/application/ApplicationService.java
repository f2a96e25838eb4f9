package fr.rebond.applications.application;

import fr.rebond.applications.application.ApplicationAccess.Found;
import fr.rebond.applications.call.wave.WaveStatus;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.applications.reference.Vintages;
import fr.rebond.applications.territory.Grouping;
import fr.rebond.applications.territory.Territories;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The lead drafts the application of its grouping. */
@ApplicationScoped
class ApplicationService {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Territories territories;
    private final Waves waves;
    private final Recorder recorder;
    private final History history;

    ApplicationService(
            Applications applications,
            ApplicationAccess access,
            Territories territories,
            Waves waves,
            Recorder recorder,
            History history) {
        this.applications = applications;
        this.access = access;
        this.territories = territories;
        this.waves = waves;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    ApplicationView create(ApplicationForm form, Actor actor) {
        var grouping = grouping(form);
        if (!actor.actsFor(grouping.lead().siren())) {
            throw new Refusal(403, "forbidden", "Only the lead of a grouping may create its application");
        }
        var wave = waves.getForShare(form.waveId());
        var now = recorder.now();
        var status = wave.statusAt(now);
        RulesNotMet.check()
                .that(status == WaveStatus.PLANNED || status == WaveStatus.OPEN, "/waveId", "the wave is " + status)
                .orRefuse(status);
        var territory = new Territory(form.territoryName(), grouping);
        territories.persist(territory);
        var application = new Application(wave, territory, form, now);
        applications.persistAndFlush(application);
        recorder.record(application.created());
        return ApplicationView.of(new Found(application, territory, false), actor);
    }

    @Transactional
    ApplicationView edit(UUID id, ApplicationForm form, IfMatch expected, Actor actor) {
        var found = access.getAsLead(id, actor);
        expected.matches(found.application().version());
        var grouping = grouping(form);
        found.application().edit(form, grouping.lead().siren(), recorder.now());
        found.territory().describe(form.territoryName(), grouping);
        return flushed(found, actor);
    }

    @Transactional
    ApplicationView read(UUID id, Actor actor) {
        return ApplicationView.of(access.get(id, actor), actor);
    }

    /** The steps of an application; those of an outcome under embargo are left out. */
    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        var found = access.get(id, actor);
        return history.of(id, page, step -> !found.withheld() || !Decision.isOutcome(step.to()));
    }

    private Grouping grouping(ApplicationForm form) {
        return Grouping.of(form.lead(), form.members(), form.coveredEpcis(), Vintages.on(recorder.today()));
    }

    private ApplicationView flushed(Found found, Actor actor) {
        applications.flush();
        return ApplicationView.of(found, actor);
    }
}
