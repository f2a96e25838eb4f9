package fr.rebond.funding.ledger.store;

import static fr.rebond.funding.ledger.SampleFunders.euros;
import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.movement.Commitment;
import fr.rebond.funding.ledger.movement.Movement;
import fr.rebond.funding.ledger.movement.Release;
import fr.rebond.funding.ledger.movement.Reservation;
import fr.rebond.funding.ledger.split.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty concurrent movements, each on its own connection, that need more money than the envelope has. */
class LedgerConcurrencyTest {

    private static final int CLIENTS = 50;

    private final LedgerDatabase database = new LedgerDatabase();
    private final UUID envelope = database.envelopeOf(shares("3500000", "900000", "600000"));

    private record Attempt(Movement movement, boolean accepted) {}

    @Test
    void reservationsNeverExceedTheEnvelope() throws Exception {
        // When
        var attempts = concurrently(
                client -> new Reservation(UUID.randomUUID(), euros("150000.01"), Split.proportional(), reference()));
        // Then
        assertThat(attempts).filteredOn(Attempt::accepted).hasSize(33);
        assertThat(available()).isEqualByComparingTo("49999.67");
        assertThat(database.discrepancies(envelope)).isZero();
    }

    @Test
    void commitmentsNeverExceedTheEnvelopeAndAreRefusedOnlyForLackOfMoney() throws Exception {
        // When
        var attempts = concurrently(LedgerConcurrencyTest::commitment);
        // Then
        var accepted = sum(attempts, true);
        assertThat(accepted).isLessThanOrEqualTo(euros("5000000"));
        assertThat(available()).isEqualByComparingTo(euros("5000000").subtract(accepted));
        assertThat(attempts)
                .filteredOn(attempt -> !attempt.accepted())
                .isNotEmpty()
                .allSatisfy(attempt -> assertThat(amount(attempt.movement())).isGreaterThan(available()));
        assertThat(database.discrepancies(envelope)).isZero();
    }

    @Test
    void usesAReservationOnce() throws Exception {
        // Given
        var request = UUID.randomUUID();
        database.post(envelope, new Reservation(request, euros("4000000"), Split.proportional(), reference()));
        // When
        concurrently(client -> client % 2 == 0
                ? new Release(request, euros("400000"), Split.proportional(), reference())
                : new Commitment(request, euros("300000"), euros("100000"), Split.proportional(), reference()));
        // Then
        var book = book(request);
        assertThat(book.of(Account.reserved(request)).hasNegative()).isFalse();
        assertThat(database.discrepancies(envelope)).isZero();
    }

    private List<Attempt> concurrently(IntFunction<Movement> movements) throws Exception {
        var ready = new CountDownLatch(CLIENTS);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var tasks = IntStream.range(0, CLIENTS)
                    .mapToObj(movements)
                    .map(movement -> clients.submit(attempt(movement, ready)))
                    .toList();
            var attempts = new ArrayList<Attempt>();
            for (var task : tasks) {
                attempts.add(task.get());
            }
            return attempts;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private Callable<Attempt> attempt(Movement movement, CountDownLatch ready) {
        return () -> database.app().withHandle(handle -> {
            ready.countDown();
            ready.await();
            try {
                handle.useTransaction(inside -> new Ledger().post(inside, envelope, movement, LedgerDatabase.stamp()));
                return new Attempt(movement, true);
            } catch (LedgerRefusal refused) {
                return new Attempt(movement, false);
            }
        });
    }

    private static Movement commitment(int client) {
        var grant = euros("100000.37").add(BigDecimal.valueOf(client * 977L, 2));
        var advance = euros("20000.11").multiply(BigDecimal.valueOf(client % 4));
        return new Commitment(UUID.randomUUID(), grant, advance, Split.proportional(), reference());
    }

    private static BigDecimal sum(List<Attempt> attempts, boolean accepted) {
        return attempts.stream()
                .filter(attempt -> attempt.accepted() == accepted)
                .map(attempt -> amount(attempt.movement()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Movement movement) {
        return movement instanceof Commitment commitment ? commitment.total() : BigDecimal.ZERO;
    }

    private BigDecimal available() {
        return book(UUID.randomUUID()).of(Account.AVAILABLE).total();
    }

    private Book book(UUID request) {
        return database.app().withHandle(handle -> new Ledger().book(handle, envelope, request));
    }

    private static String reference() {
        return LedgerDatabase.reference();
    }
}
