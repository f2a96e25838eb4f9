package fr.rebond.applications.call.wave;

import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A wave no longer accepts applications. */
public record WaveClosed(UUID waveId, UUID callId, int number, Instant cutoff, Instant closedAt)
        implements DomainEvent {

    static WaveClosed of(Wave wave) {
        return new WaveClosed(wave.id(), wave.callId(), wave.number(), wave.cutoff(), wave.cutoff());
    }

    @Override
    public String eventName() {
        return "wave-closed";
    }

    @Override
    public UUID subject() {
        return waveId;
    }

    @Override
    public UUID partitionKey() {
        return callId;
    }

    @Override
    public Instant happenedAt() {
        return closedAt;
    }
}
