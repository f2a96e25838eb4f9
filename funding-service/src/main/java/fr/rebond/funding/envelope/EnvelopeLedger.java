package fr.rebond.funding.envelope;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.book.UnmetGuard;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.store.Ledger;
import fr.rebond.funding.ledger.store.Stamp;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Gives other features access to the ledger, in their transaction. */
@ApplicationScoped
public class EnvelopeLedger {

    private final Jdbi jdbi;
    private final Ledger ledger = new Ledger();

    EnvelopeLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Posts a movement. It locks the row of the envelope until the transaction ends, so call it last.
     *
     * @throws LedgerRefusal if a guard is not met; nothing is posted, and the transaction can continue
     */
    public void tryPost(UUID envelope, Movement movement, Instant at, Actor actor) {
        jdbi.useHandle(handle -> ledger.post(handle, envelope, movement, stamp(at, actor)));
    }

    /**
     * Posts a movement that the use case depends on.
     *
     * @param state state of the aggregate, for the problem
     * @throws RulesNotMet with all unmet guards
     */
    public void post(UUID envelope, Movement movement, Instant at, Actor actor, Enum<?> state) {
        try {
            tryPost(envelope, movement, at, actor);
        } catch (LedgerRefusal refused) {
            throw new RulesNotMet(
                    state,
                    refused.unmet().stream()
                            .map(guard -> Refusal.Reason.of(guard.reason()))
                            .toList());
        }
    }

    public void post(UUID envelope, Movement movement, Instant at, Actor actor) {
        post(envelope, movement, at, actor, EnvelopeStatus.OPEN);
    }

    /** The unmet guards of a movement, given the current balances. Nothing is locked. */
    public List<String> unmet(UUID envelope, UUID request, Movement movement) {
        try {
            movement.on(book(envelope, request));
            return List.of();
        } catch (LedgerRefusal refused) {
            return refused.unmet().stream().map(UnmetGuard::reason).toList();
        }
    }

    /** The current balances of an envelope and of one of its requests. Nothing is locked. */
    public Book book(UUID envelope, UUID request) {
        return jdbi.withHandle(handle -> ledger.book(handle, envelope, request));
    }

    private static Stamp stamp(Instant at, Actor actor) {
        return new Stamp(UuidCreator.getTimeOrderedEpoch(), at, actor.subject());
    }
}
