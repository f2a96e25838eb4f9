package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.LedgerRefused;
import fr.rebond.funding.ledger.PostingKind;
import fr.rebond.funding.ledger.movement.Movement;
import java.util.HashMap;
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
     * @throws LedgerRefused with every guard that is not met; nothing has been written
     * @throws NoSuchElementException if there is no such envelope
     * @throws IllegalArgumentException if the request belongs to another envelope
     */
    public Posted post(Handle handle, UUID envelope, Movement movement, Stamp stamp) {
        var book = locked(handle, envelope, movement);
        var posting = movement.on(book);
        var after = book.after(posting);
        PostingStatements.write(handle, envelope, movement, posting, after, stamp);
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
        var request = movement.request();
        request.ifPresent(id -> RequestStatements.lock(handle, envelope, id));
        var read = request.isPresent() || !movement.movesEnvelope()
                ? EnvelopeStatements.read(handle, envelope, request.orElse(null))
                : Book.EMPTY;
        if (!movement.movesEnvelope()) {
            return read;
        }
        return EnvelopeStatements.lock(handle, envelope, movement.spends(), movement.takesFromAvailable(read))
                .map(fresh -> together(fresh, read))
                .orElseGet(() -> lockedAnyway(handle, envelope, movement));
    }

    /**
     * The envelope has too little or is frozen. The reasons come from its balances; only if these have changed for the
     * better in the meantime is the row locked without condition, so that the answer is sure.
     */
    private static Book lockedAnyway(Handle handle, UUID envelope, Movement movement) {
        var read = EnvelopeStatements.read(handle, envelope, movement.request().orElse(null));
        movement.on(read);
        return EnvelopeStatements.lock(handle, envelope, false, Euros.ZERO)
                .map(fresh -> together(fresh, read))
                .orElseThrow();
    }

    /** The envelope's balances from one book, the request's from the other. */
    private static Book together(Book envelope, Book request) {
        var balances = new HashMap<>(envelope.balances());
        request.balances().forEach((account, amounts) -> {
            if (account.request() != null) {
                balances.put(account, amounts);
            }
        });
        return new Book(envelope.status(), envelope.funders(), balances);
    }
}
