package fr.rebond.funding.stateaid.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncentiveEvidenceTest {

    private static final Set<WrittenElement> ALL = EnumSet.allOf(WrittenElement.class);
    private static final LocalDate LETTER = LocalDate.of(2024, 3, 12);
    private static final LocalDate ORDER = LocalDate.of(2024, 6, 15);
    private static final LocalDate REQUEST = LocalDate.of(2024, 9, 2);
    private static final LocalDate GRANTED = LocalDate.of(2024, 11, 20);

    @Test
    void acceptsACompleteApplicationBeforeTheFirstOrder() {
        // Given
        var evidence = new IncentiveEvidence(
                List.of(application(Moment.on(REQUEST), ALL), application(Moment.on(LETTER), ALL)),
                List.of(act(Act.Kind.BINDING_ORDER, Moment.on(ORDER))));
        // When
        var failure = evidence.failure(GRANTED);
        // Then
        assertThat(failure).isEmpty();
        assertThat(evidence.step(GRANTED).result()).isEqualTo("met");
    }

    @Test
    void ignoresAnIncompleteApplication() {
        // Given
        var withoutCosts = EnumSet.complementOf(EnumSet.of(WrittenElement.COSTS));
        var evidence = new IncentiveEvidence(
                List.of(application(Moment.on(LETTER), withoutCosts), application(Moment.on(REQUEST), ALL)),
                List.of(act(Act.Kind.BINDING_ORDER, Moment.on(ORDER))));
        // When
        var failure = evidence.failure(GRANTED);
        // Then
        assertThat(failure).hasValueSatisfying(why -> assertThat(why).contains("2024-06-15", "2024-09-02"));
    }

    @Test
    void landPermitsAndStudiesDoNotStartTheWorks() {
        // Given
        var acts = List.of(
                act(Act.Kind.LAND, Moment.on(LETTER.minusYears(1))),
                act(Act.Kind.PERMIT, Moment.on(LETTER.minusDays(1))),
                act(Act.Kind.STUDY, Moment.on(LETTER)),
                act(Act.Kind.CONSTRUCTION, Moment.on(ORDER)));
        // When
        var failure = new IncentiveEvidence(List.of(application(Moment.on(LETTER), ALL)), acts).failure(GRANTED);
        // Then
        assertThat(failure).isEmpty();
    }

    @Test
    void refusesTheSameDayWithoutProvenTimes() {
        assertThat(sameDay(null, null).failure(GRANTED)).isPresent();
        assertThat(sameDay(LocalTime.of(9, 0), null).failure(GRANTED)).isPresent();
        assertThat(sameDay(LocalTime.of(9, 0), LocalTime.of(9, 0)).failure(GRANTED))
                .isPresent();
        assertThat(sameDay(LocalTime.of(9, 0), LocalTime.of(9, 1)).failure(GRANTED))
                .isEmpty();
    }

    @Test
    void actOfUnknownTimeCountsAsTheFirstOfItsDay() {
        // Given
        var evidence = new IncentiveEvidence(
                List.of(application(new Moment(LETTER, LocalTime.of(9, 0)), ALL)),
                List.of(
                        act(Act.Kind.BINDING_ORDER, new Moment(LETTER, LocalTime.of(10, 0))),
                        act(Act.Kind.CONSTRUCTION, Moment.on(LETTER))));
        // When
        var failure = evidence.failure(GRANTED);
        // Then
        assertThat(failure).isPresent();
    }

    @Test
    void acceptsWorksThatHaveNotStarted() {
        assertThat(new IncentiveEvidence(List.of(application(Moment.on(LETTER), ALL)), List.of()).failure(GRANTED))
                .isEmpty();
    }

    @Test
    void needsAnApplication() {
        assertThat(new IncentiveEvidence(List.of(), List.of()).failure(GRANTED))
                .contains("no incentive effect: there is no written application up to the day of grant");
    }

    @Test
    void ignoresAnApplicationAfterTheGrant() {
        // Given
        var evidence = new IncentiveEvidence(
                List.of(application(Moment.on(GRANTED.plusDays(1)), ALL)),
                List.of(act(Act.Kind.BINDING_ORDER, Moment.on(GRANTED.plusYears(1)))));
        // When
        var failure = evidence.failure(GRANTED);
        // Then
        assertThat(failure).contains("no incentive effect: there is no written application up to the day of grant");
        assertThat(evidence.failure(GRANTED.plusDays(1))).isEmpty();
    }

    private static IncentiveEvidence sameDay(LocalTime applied, LocalTime ordered) {
        return new IncentiveEvidence(
                List.of(application(new Moment(LETTER, applied), ALL)),
                List.of(act(Act.Kind.BINDING_ORDER, new Moment(LETTER, ordered))));
    }

    private static WrittenApplication application(Moment at, Set<WrittenElement> items) {
        return new WrittenApplication(at, "Region Hauts-de-France", "letter", items);
    }

    private static Act act(Act.Kind kind, Moment at) {
        return new Act(kind, at, "document");
    }
}
