package fr.rebond.kit.inbox.letter;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.inbox.Inbox;
import fr.rebond.kit.inbox.queue.HeldEvent;
import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.inbox.queue.HeldEvent.Status;
import fr.rebond.kit.inbox.queue.HeldEvents;
import fr.rebond.kit.inbox.queue.Subjects;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What operators do with the queue of a subject. The worker applies its events afterwards, so each step commits at once,
 * also within the transaction of a request.
 */
@ApplicationScoped
class Replay {

    private final Inbox inbox;
    private final HeldEvents held;
    private final Subjects subjects;
    private final Trail trail;
    private final CurrentActor operator;

    Replay(Inbox inbox, HeldEvents held, Subjects subjects, Trail trail, CurrentActor operator) {
        this.inbox = inbox;
        this.held = held;
        this.subjects = subjects;
        this.trail = trail;
        this.operator = operator;
    }

    /**
     * Makes the head of the queue of this event READY.
     *
     * @return the head
     * @throws Refusal 404 when there is no such open letter
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    HeldEvent replay(UUID id) {
        var letter = lock(id);
        var head = held.head(letter).orElse(letter);
        held.release(head);
        append(head.id(), "replay-requested", head.state(), State.READY, null);
        return head;
    }

    /**
     * Discards one event. It counts as applied and is passed over if it is delivered again. If it was the head, the event
     * behind it becomes READY.
     *
     * @return the discarded event
     * @throws Refusal 404 when there is no such open letter
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    HeldEvent discard(UUID id, String motive) {
        var letter = lock(id);
        inbox.passOver(letter);
        held.close(letter, Status.DISCARDED, motive);
        append(letter.id(), "discarded", Status.OPEN, Status.DISCARDED, motive);
        return letter;
    }

    private HeldEvent lock(UUID id) {
        open(id).key().ifPresent(subjects::lock);
        return open(id);
    }

    private HeldEvent open(UUID id) {
        return held.open(id).orElseThrow(() -> Refusal.notFound("open dead letter", id));
    }

    private void append(UUID letter, String event, Enum<?> from, Enum<?> to, @Nullable String motive) {
        trail.append(new Transition("dead-letter", letter, event, from, to, motive, Instant.now()), operator.get());
    }
}
