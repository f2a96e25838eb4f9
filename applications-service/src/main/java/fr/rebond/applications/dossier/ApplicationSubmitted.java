package fr.rebond.applications.dossier;

import fr.rebond.applications.territory.Member;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A grouping has applied. @param memberSirens the lead first */
record ApplicationSubmitted(
        UUID applicationId, UUID territoryId, UUID callId, UUID waveId, List<String> memberSirens, Instant submittedAt)
        implements DomainEvent {

    static ApplicationSubmitted of(Application application, Territory territory, Instant at) {
        return new ApplicationSubmitted(
                application.id(),
                territory.id(),
                application.callId(),
                application.waveId(),
                territory.members().stream().map(Member::siren).toList(),
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
