package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Posts movements to the database, in the transaction of the given handle. It locks the request first, then the
 * envelope, until the transaction ends; call it as late in a use case as possible. A second posting of the same kind
 * and reference violates the constraint {@code ledger_posting_once}.
 */
public final class Ledger {

    /**
     * Posts a movement and stores the new balances.
     *
     * @throws LedgerRefusal with all unmet guards; nothing is written
     * @throws NoSuchElementException if the envelope does not exist
     * @throws IllegalArgumentException if the request belongs to another envelope
     */
    public Posted post(Handle handle, UUID envelope, Movement movement, Stamp stamp) {
        var book = locked(handle, envelope, movement);
        var posting = movement.on(book);
        var after = book.after(posting);
        PostingStatements.write(handle, envelope, movement, posting, after, stamp);
        // Check deferred constraints now: a failure at commit could not be handled.
        handle.execute("SET CONSTRAINTS ALL IMMEDIATE");
        return new Posted(stamp.id(), posting, after);
    }

    /** The balances of an envelope, without those of its requests. */
    public Book book(Handle handle, UUID envelope) {
        return EnvelopeStatements.read(handle, envelope, null);
    }

    /** The balances of an envelope and of one of its requests. */
    public Book book(Handle handle, UUID envelope, UUID request) {
        return EnvelopeStatements.read(handle, envelope, request);
    }

    public Optional<RecordedPosting> find(Handle handle, PostingKind kind, String reference) {
        return PostingStatements.find(handle, kind, reference);
    }

    /** The balances that the movement changes, locked until the transaction ends. */
    private static Book locked(Handle handle, UUID envelope, Movement movement) {
        var request = movement.request()
                .map(id -> RequestStatements.lock(handle, envelope, id))
                .orElse(RequestRow.NONE);
        if (!movement.movesEnvelope()) {
            return request.in(EnvelopeStatements.read(handle, envelope, null));
        }
        var needed = movement.takesFromAvailable(request.reserved());
        var locked = EnvelopeStatements.lock(handle, envelope, movement.spends(), needed)
                .orElseGet(() -> lockedUnconditionally(handle, envelope, movement, request));
        return request.in(locked);
    }

    /**
     * Called when the condition of the first lock was not met. Refuses the movement with the reasons found in the balances.
     * If they suffice by now, locks the row without a condition, so that the next check is final.
     */
    private static Book lockedUnconditionally(Handle handle, UUID envelope, Movement movement, RequestRow request) {
        movement.on(request.in(EnvelopeStatements.read(handle, envelope, null)));
        return EnvelopeStatements.lock(handle, envelope, false, Euros.ZERO).orElseThrow();
    }

    /**
     * A stored posting.
     *
     * @param after the balances of the envelope and the request; for a payment or its return, those of the envelope
     *     were not locked and may have changed since
     */
    public record Posted(UUID id, Posting posting, Book after) {}

    /** A posting read from the database. */
    public record RecordedPosting(UUID id, UUID envelope, Posting posting) {}
}
