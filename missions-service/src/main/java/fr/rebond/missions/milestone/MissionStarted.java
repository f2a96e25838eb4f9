package fr.rebond.missions.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.outbox.DomainEvent;
import fr.rebond.missions.mission.Mission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A consultancy has started its mission in a territory. */
record MissionStarted(
        UUID missionId,
        UUID laureateId,
        UUID territoryId,
        LocalDate startedOn,
        LocalDate plannedEndOn,
        String consultancySiren,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    static MissionStarted of(Mission mission, Instant at) {
        return new MissionStarted(
                mission.id(),
                mission.laureateId(),
                mission.territory().id(),
                mission.startedOn(),
                mission.plannedEndOn(),
                mission.consultancy().siren(),
                at);
    }

    @Override
    public String eventName() {
        return "mission-started";
    }

    @Override
    public UUID subject() {
        return missionId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }
}
