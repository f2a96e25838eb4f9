package fr.rebond.missions.routing.validation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.DomainEvent;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.project.Project;
import fr.rebond.missions.reference.Organisation;
import fr.rebond.missions.routing.Routing;
import fr.rebond.reference.activity.NafNomenclature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project was pre-validated for the envelope: its holder can be invited. */
public record ProjectRouted(
        UUID routingId,
        UUID projectId,
        UUID missionId,
        UUID laureateId,
        UUID territoryId,
        String projectName,
        String externalReference,
        Organisation holder,
        String siteCommune,
        String nafCode,
        NafNomenclature nafNomenclature,
        Money investment,
        int forecastJobs,
        @Nullable Money proposedAid,
        LocalDate prevalidatedOn,
        boolean sample,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    public static ProjectRouted of(Routing routing, Project project, Mission mission, Instant at) {
        var qualification = project.qualification().orElseThrow();
        return new ProjectRouted(
                routing.id(),
                project.id(),
                mission.id(),
                mission.laureateId(),
                mission.territory().id(),
                project.name(),
                project.externalReference(),
                project.holder().orElseThrow(),
                qualification.siteCommune(),
                qualification.nafCode(),
                qualification.nafNomenclature(),
                qualification.investment(),
                qualification.forecastJobs(),
                routing.proposedAid(),
                routing.prevalidatedOn(),
                project.isSample(),
                at);
    }

    @Override
    public String eventName() {
        return "project-routed";
    }

    @Override
    public UUID subject() {
        return projectId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }
}
