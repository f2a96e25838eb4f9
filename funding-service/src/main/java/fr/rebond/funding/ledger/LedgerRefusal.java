package fr.rebond.funding.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** A movement that the guards of the ledger do not allow; nothing has been posted. Unchecked, so that it rolls back. */
public final class LedgerRefusal extends RuntimeException {

    private final transient List<UnmetGuard> unmet;

    public LedgerRefusal(List<UnmetGuard> unmet) {
        super(unmet.stream().map(UnmetGuard::reason).collect(Collectors.joining("; ")));
        this.unmet = List.copyOf(unmet);
    }

    public LedgerRefusal(UnmetGuard unmet) {
        this(List.of(unmet));
    }

    /** Every guard that was not met, at least one. */
    public List<UnmetGuard> unmet() {
        return unmet;
    }
}
