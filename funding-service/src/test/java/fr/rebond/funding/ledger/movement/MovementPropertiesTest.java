package fr.rebond.funding.ledger.movement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.AccountType;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.posting.LegalBasis;
import fr.rebond.funding.ledger.posting.Posting;
import fr.rebond.funding.ledger.split.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Random histories of an envelope with three funders and three requests. The test decides by itself what is legal.
 */
class MovementPropertiesTest {

    private static final List<UUID> FUNDERS = ids("f");
    private static final List<UUID> REQUESTS = ids("c");
    private static final LegalBasis BASIS = new LegalBasis("2023-45", "CGCT L. 1511-2");

    enum What {
        PLEDGE,
        WITHDRAW,
        CONFIRM,
        REDUCE,
        RESERVE,
        RELEASE,
        COMMIT,
        DECOMMIT,
        PAY,
        RETURN,
        FREEZE
    }

    record Event(What what, int funder, int request, Instrument instrument, BigDecimal amount, BigDecimal advance) {}

    private Book book = Book.EMPTY;
    private final Map<Account, PerFunder> sums = new HashMap<>();
    private final List<Posting> payments = new ArrayList<>();

    @Property(tries = 400)
    void keepsAllInvariantsAndRefusesOnlyIllegalMovements(@ForAll("histories") List<Event> history) {
        book = Book.EMPTY;
        sums.clear();
        payments.clear();
        fundTheEnvelope();
        for (var event : history) {
            if (event.what() == What.FREEZE) {
                book = book.with(book.isFrozen() ? EnvelopeStatus.OPEN : EnvelopeStatus.FROZEN);
            } else if (event.what() != What.RETURN || !payments.isEmpty()) {
                apply(event);
            }
        }
    }

    private void fundTheEnvelope() {
        for (int funder = 0; funder < FUNDERS.size(); funder++) {
            var amount = BigDecimal.valueOf(3571L * (funder + 1), 2);
            apply(new Event(What.PLEDGE, funder, 0, Instrument.GRANT, amount, BigDecimal.ZERO));
            apply(new Event(What.CONFIRM, funder, 0, Instrument.GRANT, amount, BigDecimal.ZERO));
        }
    }

    private void apply(Event event) {
        var movement = movement(event);
        var before = book;
        var legal = isLegal(event);
        try {
            var posting = movement.on(book);
            assertThat(legal).as("%s is applied to %s", event, before).isTrue();
            book = book.after(posting);
            posting.accounts().forEach(account -> sums.merge(account, posting.on(account), PerFunder::plus));
            remember(event, posting);
        } catch (LedgerRefusal refused) {
            assertThat(legal)
                    .as("%s is refused for %s: %s", event, before, refused.getMessage())
                    .isFalse();
            assertThat(refused.unmet())
                    .isNotEmpty()
                    .allSatisfy(guard -> assertThat(guard.reason()).isNotBlank());
        }
        check();
    }

    private void remember(Event event, Posting posting) {
        switch (event.what()) {
            case PAY -> payments.add(posting);
            case RETURN -> payments.removeLast();
            default -> {}
        }
    }

    private void check() {
        book.balances().forEach((account, amounts) -> {
            assertThat(amounts).isEqualTo(sums.getOrDefault(account, PerFunder.NONE));
            assertThat(amounts.amounts().values())
                    .allSatisfy(amount ->
                            assertThat(amount.signum() * account.type().sign()).isPositive());
        });
        for (var funder : book.funders()) {
            assertThat(sum(funder, AccountType.PLEDGED, AccountType.PLEDGE_CONTRA))
                    .isZero();
            assertThat(sum(
                            funder,
                            AccountType.CONFIRMED,
                            AccountType.AVAILABLE,
                            AccountType.RESERVED,
                            AccountType.COMMITTED,
                            AccountType.PAID,
                            AccountType.OUTSTANDING))
                    .isZero();
        }
    }

    private BigDecimal sum(Funder funder, AccountType... types) {
        return book.balances().entrySet().stream()
                .filter(balance -> List.of(types).contains(balance.getKey().type()))
                .map(balance -> balance.getValue().of(funder))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isLegal(Event event) {
        var request = REQUESTS.get(event.request());
        var available = book.of(Account.AVAILABLE);
        var funder = book.funder(FUNDERS.get(event.funder()));
        return switch (event.what()) {
            case PLEDGE, FREEZE -> true;
            case WITHDRAW, CONFIRM ->
                fits(event.amount(), book.of(Account.PLEDGED).of(funder));
            case REDUCE -> fits(event.amount(), available.of(funder));
            case RESERVE -> !book.isFrozen() && fits(event.amount(), available.total());
            case RELEASE ->
                fits(event.amount(), book.of(Account.reserved(request)).total());
            case COMMIT ->
                !book.isFrozen()
                        && fits(
                                event.amount().add(event.advance()),
                                available
                                        .plus(book.of(Account.reserved(request)))
                                        .total());
            case DECOMMIT, PAY ->
                fits(
                        event.amount(),
                        book.of(Account.committed(request, event.instrument())).total());
            case RETURN -> true;
        };
    }

    private static boolean fits(BigDecimal amount, BigDecimal balance) {
        return amount.compareTo(balance) <= 0;
    }

    private Movement movement(Event event) {
        var funder = FUNDERS.get(event.funder());
        var request = REQUESTS.get(event.request());
        var amount = event.amount();
        var split = Split.proportional();
        return switch (event.what()) {
            case PLEDGE -> new Pledge(funder, amount, "r");
            case WITHDRAW -> new PledgeWithdrawal(funder, amount, "r");
            case CONFIRM -> new Confirmation(funder, amount, BASIS, "r");
            case REDUCE -> new Reduction(funder, amount, "r");
            case RESERVE -> new Reservation(request, amount, split, "r");
            case RELEASE -> new Release(request, amount, split, "r");
            case COMMIT -> new Commitment(request, amount, event.advance(), split, "r");
            case DECOMMIT -> new Decommitment(request, event.instrument(), amount, split, "r");
            case PAY -> new Disbursement(request, event.instrument(), amount, split, "r");
            case RETURN -> new BankReturn(UUID.randomUUID(), payments.getLast(), "r");
            case FREEZE -> throw new IllegalArgumentException("moves no money");
        };
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        var what = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(What.RESERVE, What.COMMIT, What.PAY, What.PLEDGE, What.CONFIRM)),
                Tuple.of(4, Arbitraries.of(What.RELEASE, What.DECOMMIT, What.RETURN, What.WITHDRAW, What.REDUCE)),
                Tuple.of(1, Arbitraries.of(What.FREEZE)));
        var index = Arbitraries.integers().between(0, 2);
        var small = Arbitraries.longs().between(1, 300).map(cents -> BigDecimal.valueOf(cents, 2));
        var advance = Arbitraries.longs().between(0, 300).map(cents -> BigDecimal.valueOf(cents, 2));
        return Combinators.combine(what, index, index, Arbitraries.of(Instrument.class), small, advance)
                .as(Event::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }

    private static List<UUID> ids(String digit) {
        return Stream.of("1", "2", "3")
                .map(last -> UUID.fromString("0198f0a0-0000-7000-8000-0000000000" + digit + last))
                .toList();
    }
}
