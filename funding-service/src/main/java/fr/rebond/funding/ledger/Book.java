package fr.rebond.funding.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Balances of an envelope at one instant: those of the envelope itself, and those of the requests that were read with
 * it. Every balance keeps the sign of its account.
 *
 * @param funders the oldest first
 */
public record Book(EnvelopeStatus status, List<Funder> funders, Map<Account, PerFunder> balances) {

    public static final Book EMPTY = new Book(EnvelopeStatus.OPEN, List.of(), Map.of());

    public Book {
        funders = List.copyOf(funders);
        balances = Map.copyOf(balances);
    }

    public PerFunder of(Account account) {
        return balances.getOrDefault(account, PerFunder.NONE);
    }

    /** The funder of that id; one that has never pledged comes after all others. */
    public Funder funder(UUID id) {
        return funders.stream()
                .filter(funder -> funder.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Funder(id, funders.size() + 1));
    }

    public boolean isFrozen() {
        return status == EnvelopeStatus.FROZEN;
    }

    public Book with(EnvelopeStatus other) {
        return new Book(other, funders, balances);
    }

    /**
     * The balances once {@code posting} is posted.
     *
     * @throws LedgerRefusal if a balance would take the wrong sign; amounts in the reasons are absolute values
     */
    public Book after(Posting posting) {
        var changed = new HashMap<>(balances);
        var known = new TreeSet<>(funders);
        var unmet = new ArrayList<UnmetGuard>();
        for (var entry : posting.entries()) {
            var account = entry.account();
            var held = of(account).of(entry.funder());
            if (!account.type().allows(held.add(entry.amount()))) {
                unmet.add(new UnmetGuard.FunderHasTooLittle(
                        account, entry.funder(), entry.amount().abs(), held.abs()));
            }
            changed.merge(account, PerFunder.of(entry.funder(), entry.amount()), PerFunder::plus);
            known.add(entry.funder());
        }
        if (!unmet.isEmpty()) {
            throw new LedgerRefusal(unmet);
        }
        return new Book(status, List.copyOf(known), changed);
    }
}
