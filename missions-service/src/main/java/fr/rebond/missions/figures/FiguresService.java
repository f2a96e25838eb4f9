package fr.rebond.missions.figures;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.figures.programme.MissionStatisticsView;
import fr.rebond.missions.figures.programme.StatisticsQueries;
import fr.rebond.missions.figures.published.Publications;
import fr.rebond.missions.figures.published.PublishedFiguresForm;
import fr.rebond.missions.figures.published.PublishedFiguresView;
import fr.rebond.missions.mission.Missions;
import fr.rebond.missions.permission.May;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class FiguresService {

    private final Missions missions;
    private final FigureQueries figures;
    private final Publications publications;
    private final StatisticsQueries statistics;

    FiguresService(Missions missions, FigureQueries figures, Publications publications, StatisticsQueries statistics) {
        this.missions = missions;
        this.figures = figures;
        this.publications = publications;
        this.statistics = statistics;
    }

    @Transactional
    MissionStatisticsView statistics(Actor actor) {
        return statistics.compute(actor.may(May.PreviewLabels.class));
    }

    @Transactional
    MissionFiguresView read(UUID missionId, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return MissionFiguresView.of(
                figures.ofMission(missionId), publications.get(missionId).figures());
    }

    @Transactional
    PublishedFiguresView readPublished(UUID missionId, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return publications.get(missionId).view();
    }

    @Transactional
    PublishedFiguresView publish(UUID missionId, PublishedFiguresForm request, IfMatch expected, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        var publication = publications.get(missionId);
        expected.matches(publication.version());
        publication.replace(request.published());
        publications.flush();
        return publication.view();
    }
}
