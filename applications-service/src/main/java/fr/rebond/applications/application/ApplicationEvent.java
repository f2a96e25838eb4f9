package fr.rebond.applications.application;

import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The published steps of an application. Each names the application, its wave, and its members by SIREN, lead first. */
public sealed interface ApplicationEvent extends DomainEvent {

    UUID applicationId();

    UUID territoryId();

    @Override
    default UUID subject() {
        return applicationId();
    }

    @Override
    default UUID partitionKey() {
        return territoryId();
    }

    /** @param event the constructor of the event, such as {@code ApplicationSubmitted::new} */
    static <E extends ApplicationEvent> E of(Maker<E> event, Application application, Territory territory, Instant at) {
        return event.make(
                application.id(),
                territory.id(),
                application.callId(),
                application.waveId(),
                territory.memberSirens(),
                at);
    }

    /** The constructor that all these events have. */
    interface Maker<E extends ApplicationEvent> {
        E make(
                UUID applicationId,
                UUID territoryId,
                UUID callId,
                UUID waveId,
                List<String> memberSirens,
                Instant happenedAt);
    }

    /** A grouping has submitted its application. */
    record ApplicationSubmitted(
            UUID applicationId,
            UUID territoryId,
            UUID callId,
            UUID waveId,
            List<String> memberSirens,
            Instant submittedAt)
            implements ApplicationEvent {

        @Override
        public String eventName() {
            return "application-submitted";
        }

        @Override
        public Instant happenedAt() {
            return submittedAt;
        }
    }

    /** A grouping has withdrawn its submitted application. */
    record ApplicationWithdrawn(
            UUID applicationId,
            UUID territoryId,
            UUID callId,
            UUID waveId,
            List<String> memberSirens,
            Instant withdrawnAt)
            implements ApplicationEvent {

        @Override
        public String eventName() {
            return "application-withdrawn";
        }

        @Override
        public Instant happenedAt() {
            return withdrawnAt;
        }
    }

    /** A submitted application is not examined further. The motive is not published. */
    record ApplicationDeclaredInadmissible(
            UUID applicationId,
            UUID territoryId,
            UUID callId,
            UUID waveId,
            List<String> memberSirens,
            Instant declaredAt)
            implements ApplicationEvent {

        @Override
        public String eventName() {
            return "application-declared-inadmissible";
        }

        @Override
        public Instant happenedAt() {
            return declaredAt;
        }
    }
}
