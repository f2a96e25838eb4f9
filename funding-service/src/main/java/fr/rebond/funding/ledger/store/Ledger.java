package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.LedgerRefusal;
import fr.rebond.funding.ledger.PostingKind;
import fr.rebond.funding.ledger.movement.Movement;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Moves money in the database, within the transaction of the handle it is given. Locks are taken in one order, the
 * request first and the envelope last, and kept until that transaction ends: so call it as late in a use case as
 * possible. A posting made twice for one kind and reference breaks the constraint {@code ledger_posting_once}.
 */
public final class Ledger {

    /**
     * Posts a movement and stores the balances it leads to.
     *
     * @throws LedgerRefusal with every guard that is not met; nothing has been written
     * @throws NoSuchElementException if there is no such envelope
     * @throws IllegalArgumentException if the request belongs to another envelope
     */
    public Posted post(Handle handle, UUID envelope, Movement movement, Stamp stamp) {
        var book = locked(handle, envelope, movement);
        var posting = movement.on(book);
        var after = book.after(posting);
        PostingStatements.write(handle, envelope, movement, posting, after, stamp);
        // What is deferred is checked here, where its failure can still be told, and not by the commit.
        handle.execute("SET CONSTRAINTS ALL IMMEDIATE");
        return new Posted(stamp.id(), posting, after);
    }

    /** Balances of an envelope itself, without those of its requests. */
    public Book book(Handle handle, UUID envelope) {
        return EnvelopeStatements.read(handle, envelope, null);
    }

    /** Balances of an envelope and of one of its requests. */
    public Book book(Handle handle, UUID envelope, UUID request) {
        return EnvelopeStatements.read(handle, envelope, request);
    }

    public Optional<Recorded> posting(Handle handle, PostingKind kind, String reference) {
        return PostingStatements.find(handle, kind, reference);
    }

    /** The balances that the movement is about, as nobody else can change them before the transaction ends. */
    private static Book locked(Handle handle, UUID envelope, Movement movement) {
        var request = movement.request()
                .map(id -> RequestStatements.lock(handle, envelope, id))
                .orElse(RequestRow.NONE);
        if (!movement.movesEnvelope()) {
            return request.in(EnvelopeStatements.read(handle, envelope, null));
        }
        var needed = movement.takesFromAvailable(request.reserved());
        var locked = EnvelopeStatements.lock(handle, envelope, movement.spends(), needed)
                .orElseGet(() -> lockedAnyway(handle, envelope, movement, request));
        return request.in(locked);
    }

    /**
     * The envelope has too little or is frozen. The reasons come from its balances; only if these have changed for the
     * better in the meantime is the row locked without condition, so that the answer is sure.
     */
    private static Book lockedAnyway(Handle handle, UUID envelope, Movement movement, RequestRow request) {
        movement.on(request.in(EnvelopeStatements.read(handle, envelope, null)));
        return EnvelopeStatements.lock(handle, envelope, false, Euros.ZERO).orElseThrow();
    }
}
