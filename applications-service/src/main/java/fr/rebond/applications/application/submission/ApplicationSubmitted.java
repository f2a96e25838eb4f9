package fr.rebond.applications.application.submission;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A grouping has submitted its application. */
record ApplicationSubmitted(
        UUID applicationId, UUID territoryId, UUID callId, UUID waveId, List<String> memberSirens, Instant submittedAt)
        implements DomainEvent {

    static ApplicationSubmitted of(Application application, Territory territory, Instant at) {
        return new ApplicationSubmitted(
                application.id(),
                territory.id(),
                application.callId(),
                application.waveId(),
                territory.memberSirens(),
                at);
    }

    @Override
    public String eventName() {
        return "application-submitted";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }

    @Override
    public Instant happenedAt() {
        return submittedAt;
    }
}
