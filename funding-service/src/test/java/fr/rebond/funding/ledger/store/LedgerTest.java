package fr.rebond.funding.ledger.store;

import static fr.rebond.funding.ledger.SampleFunders.CAMBRAI;
import static fr.rebond.funding.ledger.SampleFunders.REGION;
import static fr.rebond.funding.ledger.SampleFunders.STATE;
import static fr.rebond.funding.ledger.SampleFunders.euros;
import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.book.UnmetGuard;
import fr.rebond.funding.ledger.movement.BankReturn;
import fr.rebond.funding.ledger.movement.Commitment;
import fr.rebond.funding.ledger.movement.Decommitment;
import fr.rebond.funding.ledger.movement.Disbursement;
import fr.rebond.funding.ledger.movement.Pledge;
import fr.rebond.funding.ledger.movement.Reservation;
import fr.rebond.funding.ledger.posting.PostingKind;
import fr.rebond.funding.ledger.split.Split;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final LedgerDatabase database = new LedgerDatabase();
    private final Ledger ledger = new Ledger();
    private final UUID envelope = database.envelopeOf(shares("3500000", "900000", "600000"));
    private final UUID request = UUID.randomUUID();

    @Test
    void storedBalancesEqualTheEntries() {
        // When
        database.post(envelope, new Reservation(request, euros("200000"), Split.proportional(), reference()));
        database.post(envelope, commitment("123456.78", "50000"));
        database.post(envelope, payment(Instrument.GRANT, "37037.03"));
        database.post(envelope, payment(Instrument.ADVANCE, "50000"));
        database.post(
                envelope,
                new Decommitment(request, Instrument.GRANT, euros("86419.75"), Split.proportional(), reference()));
        // Then
        var book = database.app().withHandle(handle -> ledger.book(handle, envelope, request));
        assertThat(book.funders()).containsExactly(STATE, REGION, CAMBRAI);
        assertThat(book.of(Account.paid(request)).total()).isEqualByComparingTo("37037.03");
        assertThat(book.of(Account.outstanding(request)).total()).isEqualByComparingTo("50000");
        assertThat(book.of(Account.committed(request, Instrument.GRANT))).isEqualTo(PerFunder.NONE);
        assertThat(book.of(Account.AVAILABLE).total()).isEqualByComparingTo("4912962.97");
        assertThat(database.discrepancies(envelope)).isZero();
    }

    @Test
    void returnsTheSharesAndTheNewBalances() {
        // When
        var posted = database.post(envelope, commitment("123456.78", "0"));
        // Then
        var read = database.app().withHandle(handle -> ledger.book(handle, envelope, request));
        assertThat(posted.posting().on(Account.committed(request, Instrument.GRANT)))
                .isEqualTo(shares("86419.75", "22222.22", "14814.81"));
        assertThat(posted.after().of(Account.AVAILABLE)).isEqualTo(read.of(Account.AVAILABLE));
    }

    @Test
    void returnsAPaymentOnce() {
        // Given
        database.post(envelope, commitment("100000", "0"));
        var payment = new Disbursement(request, Instrument.GRANT, euros("30000"), Split.proportional(), reference());
        database.post(envelope, payment);
        // When
        var found = database.app()
                .withHandle(handle -> ledger.find(handle, PostingKind.GRANT_PAYMENT, payment.reference()))
                .orElseThrow();
        var bankReturn = new BankReturn(found.id(), found.posting(), reference());
        database.post(envelope, bankReturn);
        var again =
                catchThrowable(() -> database.post(envelope, new BankReturn(found.id(), found.posting(), reference())));
        // Then
        var book = database.app().withHandle(handle -> ledger.book(handle, envelope, request));
        assertThat(found.envelope()).isEqualTo(envelope);
        assertThat(book.of(Account.paid(request))).isEqualTo(PerFunder.NONE);
        assertThat(again).isInstanceOf(LedgerRefusal.class);
        assertThat(database.discrepancies(envelope)).isZero();
    }

    @Test
    void checksDeferredConstraintsBeforeTheCommit() {
        // Given
        var statementsCompleted = new AtomicBoolean();
        var reservation = new Reservation(request, euros("200000"), Split.proportional(), reference());
        // When
        var refusal = catchThrowable(() -> database.app().useTransaction(handle -> {
            ledger.post(handle, envelope, reservation, LedgerDatabase.stamp());
            handle.execute("""
                    INSERT INTO ledger_posting (id, envelope_id, kind, business_reference, at, actor)
                    VALUES (?, ?, 'PLEDGE', 'empty', now(), 'test')""", UUID.randomUUID(), envelope);
            statementsCompleted.set(true);
        }));
        // Then
        assertThat(refusal).hasMessageContaining("has no entries");
        assertThat(statementsCompleted).isFalse();
    }

    @Test
    void postsAReferenceOnce() {
        // Given
        var pledge = new Pledge(UUID.randomUUID(), euros("10"), reference());
        database.post(envelope, pledge);
        // When
        var again = catchThrowable(() -> database.post(envelope, pledge));
        // Then
        assertThat(again).hasMessageContaining("ledger_posting_once");
    }

    @Test
    void namesAllReasonsOfAFrozenEnvelope() {
        // Given
        database.app()
                .useHandle(handle -> handle.execute("UPDATE envelope SET status = 'FROZEN' WHERE id = ?", envelope));
        // When
        var refused =
                catchThrowableOfType(LedgerRefusal.class, () -> database.post(envelope, commitment("6000000", "0")));
        // Then
        assertThat(refused.unmet())
                .containsExactly(
                        new UnmetGuard.EnvelopeFrozen(),
                        new UnmetGuard.TooLittle(Account.AVAILABLE, euros("6000000"), euros("5000000.00")));
    }

    @Test
    void writesNothingAfterARefusal() {
        // When
        catchThrowable(() -> database.post(envelope, commitment("6000000", "0")));
        // Then
        var rows = database.app()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM request_balance WHERE request_id = ?")
                        .bind(0, request)
                        .mapTo(Integer.class)
                        .one());
        assertThat(rows).isZero();
    }

    @Test
    void rejectsARequestOfAnotherEnvelope() {
        // Given
        var other = database.envelopeOf(shares("10", "10", "10"));
        database.post(envelope, commitment("5", "0"));
        // When
        var refusal = catchThrowable(() -> database.post(other, commitment("5", "0")));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(envelope.toString());
    }

    @Test
    void rejectsAnUnknownEnvelope() {
        // When
        var refusal = catchThrowable(() -> database.post(UUID.randomUUID(), commitment("5", "0")));
        var pledge =
                catchThrowable(() -> database.post(UUID.randomUUID(), new Pledge(STATE.id(), euros("5"), reference())));
        // Then
        assertThat(refusal).isInstanceOf(NoSuchElementException.class);
        assertThat(pledge).isInstanceOf(NoSuchElementException.class);
    }

    private Commitment commitment(String grant, String advance) {
        return new Commitment(request, euros(grant), euros(advance), Split.proportional(), reference());
    }

    private Disbursement payment(Instrument instrument, String amount) {
        return new Disbursement(request, instrument, euros(amount), Split.proportional(), reference());
    }

    private static String reference() {
        return LedgerDatabase.reference();
    }
}
