package fr.rebond.applications.deliberation.closure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The jury of a wave has decided. */
record WaveDecided(
        UUID waveId,
        UUID callId,
        int number,
        LocalDate decidedOn,
        List<UUID> laureateIds,
        List<UUID> reserveApplicationIds,
        List<UUID> rejectedApplicationIds,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    @Override
    public String eventName() {
        return "wave-decided";
    }

    @Override
    public UUID subject() {
        return waveId;
    }

    @Override
    public UUID partitionKey() {
        return callId;
    }
}
