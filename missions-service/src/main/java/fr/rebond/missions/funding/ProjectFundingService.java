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
    private final ProjectFundingQueries queries;

    ProjectFundingService(Projects projects, ProjectFundingQueries queries) {
        this.projects = projects;
        this.queries = queries;
    }

    @Transactional
    ProjectFundingView read(UUID projectId, Actor actor) {
        projects.get(projectId, MissionAccess.of(actor));
        return ProjectFundingView.of(projectId, queries.fundings(projectId), queries.payments(projectId));
    }
}
