package fr.rebond.funding.ledger.movement;

import static fr.rebond.funding.ledger.SampleFunders.CAMBRAI;
import static fr.rebond.funding.ledger.SampleFunders.REGION;
import static fr.rebond.funding.ledger.SampleFunders.STATE;
import static fr.rebond.funding.ledger.SampleFunders.euros;
import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rebond.funding.ledger.Account;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.ledger.Instrument;
import fr.rebond.funding.ledger.PerFunder;
import fr.rebond.funding.ledger.book.Book;
import fr.rebond.funding.ledger.book.LedgerRefusal;
import fr.rebond.funding.ledger.book.UnmetGuard;
import fr.rebond.funding.ledger.posting.LegalBasis;
import fr.rebond.funding.ledger.split.Split;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final Account RESERVED = Account.reserved(REQUEST);
    private static final Account GRANT = Account.committed(REQUEST, Instrument.GRANT);
    private static final Account ADVANCE = Account.committed(REQUEST, Instrument.ADVANCE);

    private final Book envelope = envelope();

    @Test
    void pledgeIsAvailableOnlyAfterConfirmation() {
        // Given
        var pledged = book(Book.EMPTY, new Pledge(STATE.id(), euros("100"), "p"));
        // When
        var confirmed = book(pledged, confirmation(STATE.id(), "60"));
        // Then
        assertThat(pledged.of(Account.AVAILABLE)).isEqualTo(PerFunder.NONE);
        assertThat(confirmed.of(Account.PLEDGED).total()).isEqualByComparingTo("40");
        assertThat(confirmed.of(Account.PLEDGE_CONTRA).total()).isEqualByComparingTo("-40");
        assertThat(confirmed.of(Account.AVAILABLE).total()).isEqualByComparingTo("60");
        assertThat(confirmed.of(Account.CONFIRMED).total()).isEqualByComparingTo("-60");
    }

    @Test
    void firstPledgeDecidesSeniority() {
        assertThat(envelope.funders()).containsExactly(STATE, REGION, CAMBRAI);
    }

    @Test
    void refusesToConfirmMoreThanTheFunderPledged() {
        // Given
        var pledged = book(Book.EMPTY, new Pledge(STATE.id(), euros("100"), "p"));
        // When
        var refusal = refusal(pledged, confirmation(STATE.id(), "100.01"));
        // Then
        assertThat(refusal.unmet())
                .contains(new UnmetGuard.FunderHasTooLittle(Account.PLEDGED, STATE, euros("100.01"), euros("100.00")));
    }

    @Test
    void refusesToWithdrawAConfirmedPledge() {
        // When
        var refusal = refusal(envelope, new PledgeWithdrawal(STATE.id(), euros("0.01"), "w"));
        // Then
        assertThat(refusal).hasMessageContaining("PLEDGED of funder " + STATE.id() + " holds 0.00");
    }

    @Test
    void refusesToReduceAContributionBelowItsAvailableShare() {
        // Given
        var reserved = book(envelope, reservation("5000000"));
        // When
        var refusal = refusal(reserved, new Reduction(CAMBRAI.id(), euros("0.01"), "d"));
        // Then
        assertThat(refusal).hasMessageContaining("AVAILABLE of funder " + CAMBRAI.id());
    }

    @Test
    void refusesToReserveMoreThanIsAvailable() {
        // When
        var refusal = refusal(envelope, reservation("5000000.01"));
        // Then
        assertThat(refusal.unmet())
                .containsExactly(new UnmetGuard.TooLittle(Account.AVAILABLE, euros("5000000.01"), euros("5000000.00")));
    }

    @Test
    void commitsWithoutAReservation() {
        // When
        var after = book(envelope, commitment("123456.78", "0"));
        // Then
        assertThat(after.of(GRANT)).isEqualTo(shares("86419.75", "22222.22", "14814.81"));
        assertThat(after.of(ADVANCE)).isEqualTo(PerFunder.NONE);
    }

    @Test
    void splitsTheTotalFirstAndGivesTheAdvanceTheRest() {
        // When
        var after = book(envelope, commitment("100.01", "23.33"));
        // Then
        assertThat(after.of(GRANT).plus(after.of(ADVANCE))).isEqualTo(shares("86.34", "22.20", "14.80"));
        assertThat(after.of(GRANT)).isEqualTo(shares("70.01", "18.00", "12.00"));
        assertThat(after.of(ADVANCE)).isEqualTo(shares("16.33", "4.20", "2.80"));
    }

    @Test
    void commitmentReleasesTheSurplusOfTheReservation() {
        // Given
        var reserved = book(envelope, reservation("200000"));
        // When
        var after = book(reserved, commitment("100000", "50000"));
        // Then
        assertThat(after.of(RESERVED)).isEqualTo(PerFunder.NONE);
        assertThat(after.of(Account.AVAILABLE).total()).isEqualByComparingTo("4850000");
        assertThat(after.of(GRANT)).isEqualTo(shares("70000", "18000", "12000"));
        assertThat(after.of(ADVANCE)).isEqualTo(shares("35000", "9000", "6000"));
    }

    @Test
    void commitmentTakesTheShortfallFromAvailable() {
        // Given
        var reserved = book(envelope, reservation("4999999"));
        // When
        var after = book(reserved, commitment("5000000", "0"));
        var refusal = refusal(reserved, commitment("5000000", "0.01"));
        // Then
        assertThat(after.of(Account.AVAILABLE)).isEqualTo(PerFunder.NONE);
        assertThat(refusal.unmet())
                .containsExactly(new UnmetGuard.TooLittle(Account.AVAILABLE, euros("1.01"), euros("1.00")));
    }

    @Test
    void appliesAnExplicitSplitWithinTheBalances() {
        // Given
        var reserved = book(envelope, reservation("100"));
        // When
        var after = book(reserved, commitment("75", "25", Split.explicit(shares("0", "0", "100"))));
        var beyond = refusal(reserved, commitment("600001", "0", Split.explicit(shares("0", "0", "600001"))));
        var other = refusal(reserved, commitment("75", "25", Split.explicit(shares("0", "0", "99"))));
        // Then
        assertThat(after.of(GRANT)).isEqualTo(shares("0", "0", "75"));
        assertThat(after.of(Account.AVAILABLE)).isEqualTo(shares("3500000", "900000", "599900"));
        assertThat(beyond.unmet()).singleElement().isInstanceOf(UnmetGuard.FunderHasTooLittle.class);
        assertThat(other.unmet()).containsExactly(new UnmetGuard.SharesDoNotAddUp(euros("100"), euros("99.00")));
    }

    @Test
    void frozenEnvelopeRefusesReservationsAndCommitmentsWithAllReasons() {
        // Given
        var frozen = envelope.with(EnvelopeStatus.FROZEN);
        // When
        var refusal = refusal(frozen, reservation("5000001"));
        // Then
        assertThat(refusal.unmet())
                .hasOnlyElementsOfTypes(UnmetGuard.EnvelopeFrozen.class, UnmetGuard.TooLittle.class)
                .hasSize(2);
        assertThat(refusal(frozen, commitment("1", "0")).unmet()).containsExactly(new UnmetGuard.EnvelopeFrozen());
    }

    @Test
    void frozenEnvelopeStillPays() {
        // Given
        var committed = book(envelope, commitment("100", "0")).with(EnvelopeStatus.FROZEN);
        // When
        var after = book(committed, payment(Instrument.GRANT, "100"));
        // Then
        assertThat(after.of(Account.paid(REQUEST)).total()).isEqualByComparingTo("100");
    }

    @Test
    void paysWithinTheCommitmentOfTheInstrument() {
        // Given
        var committed = book(envelope, commitment("100", "50"));
        // When
        var after = book(committed, payment(Instrument.ADVANCE, "50"));
        var refusal = refusal(committed, payment(Instrument.ADVANCE, "50.01"));
        // Then
        assertThat(after.of(Account.outstanding(REQUEST))).isEqualTo(shares("35", "9", "6"));
        assertThat(refusal).hasMessageContaining("COMMITTED ADVANCE holds 50.00 euros, less than the requested 50.01");
    }

    @Test
    void decommitsOnlyUnpaidMoney() {
        // Given
        var paid = book(book(envelope, commitment("100", "0")), payment(Instrument.GRANT, "40"));
        // When
        var after = book(paid, new Decommitment(REQUEST, Instrument.GRANT, euros("60"), Split.proportional(), "end"));
        var refusal =
                refusal(paid, new Decommitment(REQUEST, Instrument.GRANT, euros("60.01"), Split.proportional(), "end"));
        // Then
        assertThat(after.of(Account.AVAILABLE).total()).isEqualByComparingTo("4999960");
        assertThat(refusal.unmet()).containsExactly(new UnmetGuard.TooLittle(GRANT, euros("60.01"), euros("60.00")));
    }

    @Test
    void returnedPaymentIsCommittedAgain() {
        // Given
        var committed = book(envelope, commitment("123456.78", "0"));
        var posting = payment(Instrument.GRANT, "37037.03").on(committed);
        // When
        var returned = book(committed.after(posting), new BankReturn(UUID.randomUUID(), posting, "return"));
        // Then
        assertThat(returned.of(GRANT)).isEqualTo(committed.of(GRANT));
        assertThat(returned.of(Account.paid(REQUEST))).isEqualTo(PerFunder.NONE);
    }

    @Test
    void returnsOnlyPayments() {
        // Given
        var reservation = reservation("1").on(envelope);
        // When
        var refusal = catchThrowable(() -> new BankReturn(UUID.randomUUID(), reservation, "return"));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("RESERVATION");
    }

    private static Book envelope() {
        var book = Book.EMPTY;
        for (var funder : shares("3500000", "900000", "600000").amounts().entrySet()) {
            book = book(book, new Pledge(funder.getKey().id(), funder.getValue(), "pledge"));
            book = book(
                    book, confirmation(funder.getKey().id(), funder.getValue().toPlainString()));
        }
        return book;
    }

    private static Book book(Book before, Movement movement) {
        return before.after(movement.on(before));
    }

    private static LedgerRefusal refusal(Book book, Movement movement) {
        return catchThrowableOfType(LedgerRefusal.class, () -> movement.on(book));
    }

    private static Confirmation confirmation(UUID funder, String amount) {
        return new Confirmation(funder, euros(amount), new LegalBasis("2023-45", "CGCT L. 1511-2"), "confirmation");
    }

    private static Reservation reservation(String amount) {
        return new Reservation(REQUEST, euros(amount), Split.proportional(), "reservation");
    }

    private static Commitment commitment(String grant, String advance) {
        return commitment(grant, advance, Split.proportional());
    }

    private static Commitment commitment(String grant, String advance, Split split) {
        return new Commitment(REQUEST, euros(grant), euros(advance), split, "decision");
    }

    private static Disbursement payment(Instrument instrument, String amount) {
        return new Disbursement(REQUEST, instrument, euros(amount), Split.proportional(), "payment");
    }
}
