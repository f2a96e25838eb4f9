package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.AccountType;
import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.book.Book;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stored balances of a request, in the order of the funders of the envelope. */
record RequestRow(Map<Account, List<BigDecimal>> columns) {

    /** For a movement without a request. */
    static final RequestRow NONE = new RequestRow(Map.of());

    /** The RESERVED euros, over all funders. */
    BigDecimal reserved() {
        return columns.entrySet().stream()
                .filter(column -> column.getKey().type() == AccountType.RESERVED)
                .flatMap(column -> column.getValue().stream())
                .reduce(Euros.ZERO, BigDecimal::add);
    }

    /** Adds this request to the book of its envelope. */
    Book in(Book envelope) {
        var balances = new HashMap<>(envelope.balances());
        columns.forEach((account, amounts) -> balances.put(account, Columns.perFunder(amounts, envelope.funders())));
        return new Book(envelope.status(), envelope.funders(), balances);
    }
}
