package fr.rebond.bench.peer.project;

import fr.rebond.bench.peer.security.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the trail. */
@Entity
@Table(name = "trail")
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private String aggregate;
    private UUID subject;
    private String event;
    private @Nullable String fromState;
    private @Nullable String toState;
    private @Nullable String motive;
    private Instant at;
    private String actor;
    private String organisation;
    private String client;
    private String requestId;

    protected Step() {}

    static Step detected(UUID project, Instant at, Caller caller) {
        var step = new Step();
        step.aggregate = "project";
        step.subject = project;
        step.event = "detected";
        step.toState = "DETECTED";
        step.at = at;
        step.actor = caller.subject();
        step.organisation = caller.organisation();
        step.client = caller.client();
        step.requestId = UUID.randomUUID().toString();
        return step;
    }
}
