package fr.rebond.applications.application.admissibility;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A submitted application is not examined further. The motive is not published. */
record ApplicationDeclaredInadmissible(
        UUID applicationId, UUID territoryId, UUID callId, UUID waveId, List<String> memberSirens, Instant declaredAt)
        implements DomainEvent {

    static ApplicationDeclaredInadmissible of(Application application, Territory territory, Instant at) {
        return new ApplicationDeclaredInadmissible(
                application.id(),
                territory.id(),
                application.callId(),
                application.waveId(),
                territory.memberSirens(),
                at);
    }

    @Override
    public String eventName() {
        return "application-declared-inadmissible";
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
        return declaredAt;
    }
}
