package fr.rebond.missions.planning;

import static fr.rebond.missions.mission.MissionStatus.PLANNED;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.Prerequisites;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.Transition;
import fr.rebond.missions.diagnosis.Diagnoses;
import fr.rebond.missions.figures.published.Publications;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.roadmap.Roadmaps;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans the mission of a new laureate. A label that is published again changes nothing. */
@ApplicationScoped
class TerritoryLabelledHandler implements EventHandler<TerritoryLabelled> {

    private final Missions missions;
    private final Diagnoses diagnoses;
    private final Roadmaps roadmaps;
    private final Publications publications;
    private final Recorder recorder;
    private final Prerequisites prerequisites;

    TerritoryLabelledHandler(
            Missions missions,
            Diagnoses diagnoses,
            Roadmaps roadmaps,
            Publications publications,
            Recorder recorder,
            Prerequisites prerequisites) {
        this.prerequisites = prerequisites;
        this.missions = missions;
        this.diagnoses = diagnoses;
        this.roadmaps = roadmaps;
        this.publications = publications;
        this.recorder = recorder;
    }

    @Override
    public String type() {
        return "fr.rebond.applications.territory-labelled.v1";
    }

    @Override
    public Class<TerritoryLabelled> payload() {
        return TerritoryLabelled.class;
    }

    @Override
    public void apply(ReceivedEvent<TerritoryLabelled> event) {
        var plan = event.payload().plan();
        if (missions.existsFor(plan.laureateId())) {
            return;
        }
        var mission = Mission.plan(plan);
        missions.persist(mission);
        diagnoses.open(mission.id());
        roadmaps.open(mission.id());
        publications.open(mission.id());
        missions.flush();
        recorder.record(new Transition("mission", mission.id(), "planned", null, PLANNED, null, event.happenedAt()));
        prerequisites.created("mission", plan.laureateId());
    }
}
