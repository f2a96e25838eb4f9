package fr.rebond.funding.ledger.posting;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.PerFunder;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries that belong together. The entries of each funder sum to zero.
 *
 * @param reference business reference, unique for each kind
 * @param reverses the posting that this one reverses
 * @param legalBasis only for a confirmation
 */
public record Posting(
        PostingKind kind,
        String reference,
        @Nullable UUID reverses,
        @Nullable LegalBasis legalBasis,
        List<Entry> entries) {

    /**
     * @throws IllegalArgumentException if the posting is empty, has no reference, has two entries for the same
     *     account and funder, or does not balance
     */
    public Posting {
        entries = List.copyOf(entries);
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a posting needs a business reference");
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a posting needs entries");
        }
        record Line(Funder funder, Account account) {}
        var lines = new HashSet<Line>();
        var sums = new TreeMap<Funder, BigDecimal>();
        for (var entry : entries) {
            sums.merge(entry.funder(), entry.amount(), BigDecimal::add);
            if (!lines.add(new Line(entry.funder(), entry.account()))) {
                throw new IllegalArgumentException(
                        entry.account() + " twice for funder " + entry.funder().id());
            }
        }
        sums.forEach((funder, sum) -> {
            if (sum.signum() != 0) {
                throw new IllegalArgumentException(
                        kind + " " + reference + " is off by " + sum.toPlainString() + " for funder " + funder.id());
            }
        });
    }

    /** The change of an account, for each funder. */
    public PerFunder on(Account account) {
        var amounts = new TreeMap<Funder, BigDecimal>();
        entries.stream()
                .filter(entry -> entry.account().equals(account))
                .forEach(entry -> amounts.put(entry.funder(), entry.amount()));
        return new PerFunder(amounts);
    }

    /** The accounts that change, in the order of the entries. */
    public List<Account> accounts() {
        return entries.stream().map(Entry::account).distinct().toList();
    }

    /** A posting with all signs inverted, which names {@code id}, the id of this posting, as reversed. */
    public Posting reversed(UUID id, PostingKind kind, String reference) {
        return new Posting(
                kind, reference, id, null, entries.stream().map(Entry::reversed).toList());
    }
}
