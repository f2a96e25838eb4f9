package fr.rebond.funding.ledger.posting;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.PerFunder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a posting from transfers between accounts, so that it always balances. */
public final class Draft {

    private final PostingKind kind;
    private final String reference;
    private final Map<Account, PerFunder> changes = new LinkedHashMap<>();
    private @Nullable LegalBasis legalBasis;

    public Draft(PostingKind kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    /** Credits {@code from} and debits {@code to}; a negative amount moves in the other direction. */
    public Draft transfer(PerFunder amounts, Account from, Account to) {
        changes.merge(from, amounts.negated(), PerFunder::plus);
        changes.merge(to, amounts, PerFunder::plus);
        return this;
    }

    public Draft withLegalBasis(LegalBasis basis) {
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
