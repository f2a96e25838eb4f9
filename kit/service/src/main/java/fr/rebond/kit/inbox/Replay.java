package fr.rebond.kit.inbox;

import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.inbox.DeadLetters.LetterStatus;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Replays dead letters for an operator: the oldest open letter of the subject first, then all events parked behind it,
 * in order.
 */
@ApplicationScoped
class Replay {

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Trail trail;
    private final CurrentActor operator;

    Replay(Inbox inbox, DeadLetters deadLetters, Trail trail, CurrentActor operator) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.trail = trail;
        this.operator = operator;
    }

    /** @param failure why the replay stopped early; absent if everything was applied */
    @Schema(name = "ReplayOutcome")
    record Outcome(int applied, @Nullable String failure) {}

    private sealed interface Step {
        record Applied() implements Step {}

        record Nothing() implements Step {}

        record Failed(UUID letter, RuntimeException failure) implements Step {}
    }

    /** @throws Refusal 404 when there is no such open letter */
    Outcome replay(UUID id) {
        var subject = subjectOf(id);
        var applied = 0;
        while (true) {
            switch (next(id, subject)) {
                case Step.Applied done -> applied++;
                case Step.Nothing nothing -> {
                    return new Outcome(applied, null);
                }
                case Step.Failed(var letter, var failure) -> {
                    QuarkusTransaction.requiringNew().run(() -> deadLetters.failedAgain(letter, failure));
                    return new Outcome(applied, DeadLetters.cause(failure));
                }
            }
        }
    }

    /**
     * Discards one letter and replays what is parked behind it. The discarded event counts as applied and is skipped if
     * it is delivered again.
     *
     * @throws Refusal 404 when there is no such open letter
     */
    Outcome discard(UUID id, String motive) {
        var subject = QuarkusTransaction.requiringNew().call(() -> {
            var letter = open(id);
            inbox.passOver(letter.record());
            close(letter, LetterStatus.DISCARDED, motive);
            return Optional.ofNullable(letter.subject());
        });
        return subject.map(this::replaySubject).orElseGet(() -> new Outcome(0, null));
    }

    private void close(DeadLetters.Kept letter, LetterStatus status, @Nullable String motive) {
        deadLetters.close(letter.id(), status, motive);
        trail.append(
                new Transition(
                        "dead-letter",
                        letter.id(),
                        status.name().toLowerCase(Locale.ROOT),
                        LetterStatus.OPEN,
                        status,
                        motive,
                        Instant.now()),
                operator.get());
    }

    private Outcome replaySubject(UUID subject) {
        var next = QuarkusTransaction.requiringNew()
                .call(() -> deadLetters.lockFirstOpen(inbox.consumer(), subject).map(DeadLetters.Kept::id));
        return next.map(this::replay).orElseGet(() -> new Outcome(0, null));
    }

    private Optional<UUID> subjectOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Optional.ofNullable(open(id).subject()));
    }

    private DeadLetters.Kept open(UUID id) {
        return deadLetters.lockOpen(inbox.consumer(), id).orElseThrow(() -> Refusal.notFound("open dead letter", id));
    }

    private Step next(UUID id, Optional<UUID> subject) {
        var letter = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var kept = subject.flatMap(one -> deadLetters.lockFirstOpen(inbox.consumer(), one))
                        .or(() -> subject.isEmpty() ? deadLetters.lockOpen(inbox.consumer(), id) : Optional.empty());
                if (kept.isEmpty()) {
                    return new Step.Nothing();
                }
                letter[0] = kept.get().id();
                inbox.applyKept(kept.get().record());
                close(kept.get(), LetterStatus.REPLAYED, null);
                return new Step.Applied();
            });
        } catch (RuntimeException failure) {
            if (letter[0] == null) {
                throw failure;
            }
            return new Step.Failed(letter[0], failure);
        }
    }
}
