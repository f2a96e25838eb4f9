package fr.rebond.kit.record;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.outbox.DomainEvent;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What every use case records in its own transaction: the steps of its aggregates, under the name of the caller, and
 * the events to publish. It also gives the business time of the use case.
 */
@ApplicationScoped
public class Recorder {

    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;
    private final CurrentActor actor;

    Recorder(Trail trail, Outbox outbox, ProgrammeClock clock, CurrentActor actor) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
        this.actor = actor;
    }

    /** Business time, to the microsecond. Read it once in a use case, so that all its records agree. */
    public Instant now() {
        return clock.instant();
    }

    /** Today's legal date. */
    public LocalDate today() {
        return clock.today();
    }

    /** Adds a step to the trail of its aggregate. */
    public void record(Transition step) {
        trail.append(step, actor.get());
    }

    /** Adds a step that the service takes by itself, such as one that follows the clock, even if a request triggers it. */
    public void recordBySystem(Transition step) {
        trail.append(step, actor.system());
    }

    /** Adds a step to the trail, and publishes the event that it causes. */
    public void record(Transition step, DomainEvent event) {
        record(step);
        publish(event);
    }

    /** Publishes an event once the transaction has committed. */
    public void publish(DomainEvent event) {
        outbox.append(event);
    }
}
