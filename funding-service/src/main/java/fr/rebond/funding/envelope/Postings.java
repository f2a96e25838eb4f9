package fr.rebond.funding.envelope;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.ledger.LedgerRefusal;
import fr.rebond.funding.ledger.UnmetGuard;
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

/** The way of the other features to the ledger, within their transaction. */
@ApplicationScoped
public class Postings {

    private final Jdbi jdbi;
    private final Ledger ledger = new Ledger();

    Postings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Posts a movement of an envelope. Its row stays locked until the transaction ends: call this last.
     *
     * @throws LedgerRefusal if a guard is not met; nothing is posted, the transaction can go on
     */
    public void tryPost(UUID envelope, Movement movement, Instant at, Actor actor) {
        jdbi.useHandle(handle -> ledger.post(handle, envelope, movement, stamp(at, actor)));
    }

    /**
     * The same for who cannot go on.
     *
     * @param state of the aggregate whose step this is
     * @throws RulesNotMet with every guard that is not met
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

    /** Why the ledger would refuse a movement at this moment; empty if it would not. Nothing is locked. */
    public List<String> unmet(UUID envelope, UUID request, Movement movement) {
        try {
            movement.on(book(envelope, request));
            return List.of();
        } catch (LedgerRefusal refused) {
            return refused.unmet().stream().map(UnmetGuard::reason).toList();
        }
    }

    /** Balances of an envelope and of one of its requests, as they are at this moment. */
    public Book book(UUID envelope, UUID request) {
        return jdbi.withHandle(handle -> ledger.book(handle, envelope, request));
    }

    private static Stamp stamp(Instant at, Actor actor) {
        return new Stamp(UuidCreator.getTimeOrderedEpoch(), at, actor.subject());
    }
}
