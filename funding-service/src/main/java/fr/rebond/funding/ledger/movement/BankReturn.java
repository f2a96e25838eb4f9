package fr.rebond.funding.ledger.movement;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.posting.PostingKind;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The bank returns a payment. Its posting is reversed, so that the money is committed again.
 *
 * @param paymentId id of the posting {@code payment}
 */
public record BankReturn(UUID paymentId, Posting payment, String reference) implements Movement {

    /** @throws IllegalArgumentException if the posting is not a payment */
    public BankReturn {
        switch (payment.kind()) {
            case GRANT_PAYMENT, ADVANCE_PAYMENT -> {}
            case PLEDGE,
                    PLEDGE_WITHDRAWAL,
                    CONFIRMATION,
                    REDUCTION,
                    RESERVATION,
                    RELEASE,
                    COMMITMENT,
                    DECOMMITMENT,
                    BANK_RETURN ->
                throw new IllegalArgumentException("only a payment can be returned, not " + payment.kind());
        }
    }

    @Override
    public Optional<UUID> request() {
        return payment.accounts().stream()
                .map(Account::request)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public boolean movesEnvelope() {
        return false;
    }

    @Override
    public Posting posting(Book book) {
        return payment.reversed(paymentId, PostingKind.BANK_RETURN, reference);
    }
}
