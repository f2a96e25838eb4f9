package fr.rebond.applications.dossier;

import fr.rebond.applications.territory.Member;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A grouping has taken its submitted application back; why stays here. @param memberSirens the lead first */
record ApplicationWithdrawn(
        UUID applicationId, UUID territoryId, UUID callId, UUID waveId, List<String> memberSirens, Instant withdrawnAt)
        implements DomainEvent {

    static ApplicationWithdrawn of(Application application, Territory territory, Instant at) {
        return new ApplicationWithdrawn(
                application.id(),
                territory.id(),
                application.callId(),
                application.waveId(),
                territory.members().stream().map(Member::siren).toList(),
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
