package fr.rebond.funding.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A posting being written, by transfers from one account to another: so it balances whatever is added. */
public final class Draft {

    private final PostingKind kind;
    private final String reference;
    private final Map<Account, PerFunder> changes = new LinkedHashMap<>();
    private @Nullable LegalBasis legalBasis;

    public Draft(PostingKind kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    /** Credits {@code from} and debits {@code to}; what is negative goes the other way. */
    public Draft transfer(PerFunder amounts, Account from, Account to) {
        changes.merge(from, amounts.negated(), PerFunder::plus);
        changes.merge(to, amounts, PerFunder::plus);
        return this;
    }

    public Draft on(LegalBasis basis) {
        legalBasis = basis;
        return this;
    }

    public Posting posting() {
        var entries = new ArrayList<Entry>();
        changes.forEach((account, amounts) -> amounts.amounts()
                .forEach((Funder funder, BigDecimal amount) -> entries.add(new Entry(funder, account, amount))));
        return new Posting(kind, reference, null, legalBasis, entries);
    }
}
