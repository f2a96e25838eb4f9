package fr.rebond.funding.ledger.book;

import java.util.List;
import java.util.stream.Collectors;

/** A movement does not meet the guards of the ledger. Unchecked, so that the transaction rolls back. */
public final class LedgerRefusal extends RuntimeException {

    private final transient List<UnmetGuard> unmet;

    public LedgerRefusal(List<UnmetGuard> unmet) {
        super(unmet.stream().map(UnmetGuard::reason).collect(Collectors.joining("; ")));
        this.unmet = List.copyOf(unmet);
    }

    public LedgerRefusal(UnmetGuard unmet) {
        this(List.of(unmet));
    }

    /** All unmet guards, at least one. */
    public List<UnmetGuard> unmet() {
        return unmet;
    }
}
