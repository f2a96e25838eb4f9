package fr.rebond.missions.funding;

import fr.rebond.kit.actor.Actor;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ProjectFundingService {

    private final Projects projects;
    private final RoutingMoney money;

    ProjectFundingService(Projects projects, RoutingMoney money) {
        this.projects = projects;
        this.money = money;
    }

    @Transactional
    ProjectFundingView read(UUID projectId, Actor actor) {
        projects.get(projectId, MissionAccess.toRead(actor));
        return ProjectFundingView.of(projectId, money.of(projectId), money.payments(projectId));
    }
}
