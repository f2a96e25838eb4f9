package fr.rebond.funding.ledger.posting;

import static fr.rebond.funding.ledger.SampleFunders.CAMBRAI;
import static fr.rebond.funding.ledger.SampleFunders.STATE;
import static fr.rebond.funding.ledger.SampleFunders.euros;
import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.Instrument;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static final UUID REQUEST = UUID.randomUUID();

    @Test
    void rejectsUnbalancedEntries() {
        // When
        var refusal = catchThrowable(() -> posting(
                new Entry(STATE, Account.AVAILABLE, euros("-5.00")),
                new Entry(STATE, Account.reserved(REQUEST), euros("4.99"))));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("off by -0.01");
    }

    @Test
    void mustBalanceForEachFunder() {
        // When
        var refusal = catchThrowable(() -> posting(
                new Entry(STATE, Account.AVAILABLE, euros("-5.00")),
                new Entry(CAMBRAI, Account.reserved(REQUEST), euros("5.00"))));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsTwoEntriesForTheSameAccountAndFunder() {
        // When
        var refusal = catchThrowable(() -> posting(
                new Entry(STATE, Account.AVAILABLE, euros("-5.00")),
                new Entry(STATE, Account.AVAILABLE, euros("5.00"))));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("twice");
    }

    @Test
    void rejectsFractionsOfACent() {
        // When
        var refusal = catchThrowable(() -> new Entry(STATE, Account.AVAILABLE, new BigDecimal("0.001")));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("fraction of a cent");
    }

    @Test
    void reversalInvertsEveryEntryAndNamesTheReversedPosting() {
        // Given
        var id = UUID.randomUUID();
        var payment = new Draft(PostingKind.GRANT_PAYMENT, "payment-1")
                .transfer(shares("70", "18", "12"), Account.committed(REQUEST, Instrument.GRANT), Account.paid(REQUEST))
                .posting();
        // When
        var reversed = payment.reversed(id, PostingKind.BANK_RETURN, "return-1");
        // Then
        assertThat(reversed.reverses()).isEqualTo(id);
        assertThat(reversed.on(Account.paid(REQUEST))).isEqualTo(shares("-70", "-18", "-12"));
        assertThat(reversed.on(Account.committed(REQUEST, Instrument.GRANT))).isEqualTo(shares("70", "18", "12"));
    }

    private static Posting posting(Entry... entries) {
        return new Posting(PostingKind.RESERVATION, "reservation-1", null, null, List.of(entries));
    }
}
