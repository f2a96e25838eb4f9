package fr.rebond.missions.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.outbox.DomainEvent;
import fr.rebond.missions.figures.Figures;
import fr.rebond.missions.mission.Mission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A mission is closed. Its figures are those at this moment. */
record MissionClosed(
        UUID missionId,
        UUID laureateId,
        UUID territoryId,
        LocalDate closedOn,
        Figures figures,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    static MissionClosed of(Mission mission, Figures figures, Instant at) {
        return new MissionClosed(
                mission.id(), mission.laureateId(), mission.territory().id(), mission.closedOn(), figures, at);
    }

    @Override
    public String eventName() {
        return "mission-closed";
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
