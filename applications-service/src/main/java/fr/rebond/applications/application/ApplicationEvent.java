package fr.rebond.applications.application;

import fr.rebond.applications.territory.Member;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The published steps of an application. Each names the application, its wave and the SIREN of its members, lead first.
 */
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

    /** A grouping has submitted its application. */
    record Submitted(
            UUID applicationId,
            UUID territoryId,
            UUID callId,
            UUID waveId,
            List<String> memberSirens,
            Instant submittedAt)
            implements ApplicationEvent {

        public static Submitted of(Application application, Territory territory, Instant at) {
            return new Submitted(
                    application.id(),
                    territory.id(),
                    application.callId(),
                    application.waveId(),
                    sirens(territory),
                    at);
        }

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
    record Withdrawn(
            UUID applicationId,
            UUID territoryId,
            UUID callId,
            UUID waveId,
            List<String> memberSirens,
            Instant withdrawnAt)
            implements ApplicationEvent {

        public static Withdrawn of(Application application, Territory territory, Instant at) {
            return new Withdrawn(
                    application.id(),
                    territory.id(),
                    application.callId(),
                    application.waveId(),
                    sirens(territory),
                    at);
        }

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
    record DeclaredInadmissible(
            UUID applicationId,
            UUID territoryId,
            UUID callId,
            UUID waveId,
            List<String> memberSirens,
            Instant declaredAt)
            implements ApplicationEvent {

        public static DeclaredInadmissible of(Application application, Territory territory, Instant at) {
            return new DeclaredInadmissible(
                    application.id(),
                    territory.id(),
                    application.callId(),
                    application.waveId(),
                    sirens(territory),
                    at);
        }

        @Override
        public String eventName() {
            return "application-declared-inadmissible";
        }

        @Override
        public Instant happenedAt() {
            return declaredAt;
        }
    }

    private static List<String> sirens(Territory territory) {
        return territory.members().stream().map(Member::siren).toList();
    }
}
