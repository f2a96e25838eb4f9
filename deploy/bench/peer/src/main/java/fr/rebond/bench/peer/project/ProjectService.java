package fr.rebond.bench.peer.project;

import fr.rebond.bench.peer.security.Caller;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

@Service
class ProjectService {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Projects projects;
    private final Missions missions;
    private final EntityManager entities;

    ProjectService(Projects projects, Missions missions, EntityManager entities) {
        this.projects = projects;
        this.missions = missions;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public ProjectView read(UUID id, Caller caller) {
        return projects.find(
                        id,
                        caller.reachesAll(),
                        caller.organisationAs("mission-lead"),
                        caller.organisationAs("territory-officer"),
                        caller.organisationAs("committee-member"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .view();
    }

    @Transactional
    public ProjectView detect(UUID missionId, ProjectForm form, Caller caller) {
        var mission = missions.findForShare(missionId, false, caller.organisationAs("mission-lead"), "", "")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!mission.isUnderWay()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var project = projects.saveAndFlush(Project.detect(form, mission, LocalDate.ofInstant(now, ZONE)));
        entities.persist(Step.detected(project.id(), now, caller));
        return project.view();
    }
}
