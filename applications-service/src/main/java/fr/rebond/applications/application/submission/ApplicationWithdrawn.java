package fr.rebond.applications.application.submission;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A grouping has withdrawn its submitted application. */
record ApplicationWithdrawn(
        UUID applicationId, UUID territoryId, UUID callId, UUID waveId, List<String> memberSirens, Instant withdrawnAt)
        implements DomainEvent {

    static ApplicationWithdrawn of(Application application, Territory territory, Instant at) {
        return new ApplicationWithdrawn(
                application.id(),
                territory.id(),
                application.callId(),
                application.waveId(),
                territory.memberSirens(),
                at);
    }

    @Override
    public String eventName() {
        return "application-withdrawn";
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
        return withdrawnAt;
    }
}
