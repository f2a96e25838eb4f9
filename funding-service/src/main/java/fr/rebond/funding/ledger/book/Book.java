package fr.rebond.funding.ledger.book;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.posting.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The balances of an envelope at one instant, with those of the requests that were read with it. Every balance has
 * the sign of its account type.
 *
 * @param funders in order of seniority
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

    /** A funder that is not known yet gets the last rank. */
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
     * @return the balances after {@code posting}
     * @throws LedgerRefusal if a balance would get the wrong sign; the amounts in the reasons are absolute values
     */
    public Book after(Posting posting) {
        var changed = new HashMap<>(balances);
        var known = new TreeSet<>(funders);
        var unmet = new ArrayList<UnmetGuard>();
        for (var entry : posting.entries()) {
            var account = entry.account();
            var balance = of(account).of(entry.funder());
            if (!account.type().allows(balance.add(entry.amount()))) {
                unmet.add(new UnmetGuard.FunderHasTooLittle(
                        account, entry.funder(), entry.amount().abs(), balance.abs()));
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
