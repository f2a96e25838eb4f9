package fr.rebond.funding.ledger;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries that belong together and sum to zero for each funder: an unbalanced posting cannot exist.
 *
 * @param reference what it was posted for; one posting for each kind and reference
 * @param reverses the posting that this one takes back, if it does
 * @param legalBasis given with a confirmation
 */
public record Posting(
        PostingKind kind,
        String reference,
        @Nullable UUID reverses,
        @Nullable LegalBasis legalBasis,
        List<Entry> entries) {

    /** @throws IllegalArgumentException if it is empty, has no reference, names an account twice or does not balance */
    public Posting {
        entries = List.copyOf(entries);
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a posting has a business reference");
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a posting has entries");
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

    /** What the posting adds to an account, for each funder. */
    public PerFunder on(Account account) {
        var amounts = new TreeMap<Funder, BigDecimal>();
        entries.stream()
                .filter(entry -> entry.account().equals(account))
                .forEach(entry -> amounts.put(entry.funder(), entry.amount()));
        return new PerFunder(amounts);
    }

    /** The accounts it touches, in the order of its entries. */
    public List<Account> accounts() {
        return entries.stream().map(Entry::account).distinct().toList();
    }

    /** The same entries with the other sign, linked to the posting {@code id} that they take back. */
    public Posting reversed(UUID id, PostingKind kind, String reference) {
        return new Posting(
                kind, reference, id, null, entries.stream().map(Entry::reversed).toList());
    }
}
