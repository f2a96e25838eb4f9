package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.AccountType;
import fr.rebond.funding.ledger.Book;
import fr.rebond.funding.ledger.Euros;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Balances of a request as stored: in the order of the funders of its envelope. */
record RequestRow(Map<Account, List<BigDecimal>> columns) {

    /** Of a movement that is about no request. */
    static final RequestRow NONE = new RequestRow(Map.of());

    /** Euros RESERVED, over all funders. */
    BigDecimal reserved() {
        return columns.entrySet().stream()
                .filter(column -> column.getKey().type() == AccountType.RESERVED)
                .flatMap(column -> column.getValue().stream())
                .reduce(Euros.ZERO, BigDecimal::add);
    }

    /** The book of the envelope, with this request in it. */
    Book in(Book envelope) {
        var balances = new HashMap<>(envelope.balances());
        columns.forEach((account, amounts) -> balances.put(account, Columns.perFunder(amounts, envelope.funders())));
        return new Book(envelope.status(), envelope.funders(), balances);
    }
}
