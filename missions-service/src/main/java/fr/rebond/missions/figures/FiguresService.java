package fr.rebond.missions.figures;

import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.figures.programme.MissionStatisticsView;
import fr.rebond.missions.figures.programme.StatisticsQueries;
import fr.rebond.missions.figures.published.PublishedFiguresForm;
import fr.rebond.missions.figures.published.PublishedFiguresRepository;
import fr.rebond.missions.figures.published.PublishedFiguresView;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class FiguresService {

    private final Missions missions;
    private final FigureQueries figures;
    private final PublishedFiguresRepository published;
    private final StatisticsQueries statistics;

    FiguresService(
            Missions missions,
            FigureQueries figures,
            PublishedFiguresRepository published,
            StatisticsQueries statistics) {
        this.missions = missions;
        this.figures = figures;
        this.published = published;
        this.statistics = statistics;
    }

    @Transactional
    MissionStatisticsView statistics() {
        return statistics.compute();
    }

    @Transactional
    FiguresView read(UUID missionId, Actor actor) {
        missions.get(missionId, MissionAccess.toRead(actor));
        return FiguresView.of(
                figures.compute(missionId), published.findById(missionId).figures());
    }

    @Transactional
    PublishedFiguresView readPublished(UUID missionId, Actor actor) {
        missions.get(missionId, MissionAccess.toRead(actor));
        return published.findById(missionId).view();
    }

    @Transactional
    PublishedFiguresView publish(UUID missionId, PublishedFiguresForm request, IfMatch expected, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor, PROGRAMME_MANAGER));
        var figuresOfMission = published.findById(missionId);
        expected.matches(figuresOfMission.version());
        figuresOfMission.replace(request.figures());
        published.flush();
        return figuresOfMission.view();
    }
}
