package fr.rebond.missions.figures;

import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.missions.access.Reach;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class FiguresService {

    private final Missions missions;
    private final FiguresOfMission figures;
    private final PublishedFiguresRepository published;
    private final ProgrammeStatistics statistics;

    FiguresService(
            Missions missions,
            FiguresOfMission figures,
            PublishedFiguresRepository published,
            ProgrammeStatistics statistics) {
        this.missions = missions;
        this.figures = figures;
        this.published = published;
        this.statistics = statistics;
    }

    @Transactional
    StatisticsView statistics() {
        return statistics.compute();
    }

    @Transactional
    FiguresView read(UUID missionId, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return FiguresView.of(
                figures.compute(missionId), published.findById(missionId).figures());
    }

    @Transactional
    PublishedFiguresView readPublished(UUID missionId, Actor actor) {
        missions.reached(missionId, Reach.toRead(actor));
        return published.findById(missionId).view();
    }

    @Transactional
    PublishedFiguresView publish(UUID missionId, PublishFigures request, IfMatch expected, Actor actor) {
        missions.reached(missionId, Reach.of(actor, PROGRAMME_MANAGER));
        var figuresOfMission = published.findById(missionId);
        expected.matches(figuresOfMission.version());
        figuresOfMission.replace(request.figures());
        published.flush();
        return figuresOfMission.view();
    }
}
