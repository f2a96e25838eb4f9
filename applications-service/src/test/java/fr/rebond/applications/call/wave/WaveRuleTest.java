package fr.rebond.applications.call.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveRuleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime NOON = LocalDateTime.parse("2022-10-01T12:00:00");

    @Test
    void cutoffsKeepTheirLocalTimeAcrossDaylightSaving() {
        // Given
        var rule = new WaveRule(NOON, 4, PARIS, 5, null);
        // When
        var cutoffs = rule.cutoffs();
        // Then
        assertThat(cutoffs)
                .containsExactly(
                        Instant.parse("2022-10-01T10:00:00Z"),
                        Instant.parse("2023-02-01T11:00:00Z"),
                        Instant.parse("2023-06-01T10:00:00Z"),
                        Instant.parse("2023-10-01T10:00:00Z"),
                        Instant.parse("2024-02-01T11:00:00Z"));
    }

    @Test
    void endsOnTheLastDayAtTheLatest() {
        // When
        var cutoffs = new WaveRule(NOON, 4, PARIS, null, LocalDate.parse("2023-10-01")).cutoffs();
        // Then
        assertThat(cutoffs).hasSize(4).last().isEqualTo(Instant.parse("2023-10-01T10:00:00Z"));
        assertThat(new WaveRule(NOON, 4, PARIS, null, LocalDate.parse("2023-09-30")).cutoffs())
                .hasSize(3);
    }

    @Test
    void shortMonthMovesOneCutoffOnly() {
        // When
        var cutoffs = new WaveRule(LocalDateTime.parse("2023-01-31T12:00:00"), 1, PARIS, 3, null).cutoffs();
        // Then
        assertThat(cutoffs)
                .containsExactly(
                        Instant.parse("2023-01-31T11:00:00Z"),
                        Instant.parse("2023-02-28T11:00:00Z"),
                        Instant.parse("2023-03-31T10:00:00Z"));
    }

    @Test
    void movesSkippedTimesForwardAndTakesTheFirstOfRepeatedTimes() {
        // When
        var skipped = new WaveRule(LocalDateTime.parse("2023-03-26T02:30:00"), 1, PARIS, 1, null).cutoffs();
        var doubled = new WaveRule(LocalDateTime.parse("2023-10-29T02:30:00"), 1, PARIS, 1, null).cutoffs();
        // Then
        assertThat(skipped).containsExactly(Instant.parse("2023-03-26T01:30:00Z"));
        assertThat(doubled).containsExactly(Instant.parse("2023-10-29T00:30:00Z"));
    }

    @Test
    void rejectsARuleWithoutExactlyOneEnd() {
        // When
        var none = catchThrowable(() -> new WaveRule(NOON, 4, PARIS, null, null));
        var both = catchThrowable(() -> new WaveRule(NOON, 4, PARIS, 3, LocalDate.parse("2026-10-01")));
        var before = catchThrowable(() -> new WaveRule(NOON, 4, PARIS, null, LocalDate.parse("2022-09-30")));
        var endless = catchThrowable(() -> new WaveRule(NOON, 1, PARIS, null, LocalDate.parse("2099-01-01")));
        // Then
        assertThat(none).hasMessageContaining("either waves or until");
        assertThat(both).hasMessageContaining("either waves or until");
        assertThat(before).hasMessageContaining("before the anchor");
        assertThat(endless).hasMessageContaining("more than 120");
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31T12:00:00, 1, 1, ",
        "2200-01-01T12:00:00, 1, 1, ",
        "+999999999-12-31T12:00:00, 24, 120, ",
        "2190-01-01T12:00:00, 24, 10, ",
        "2190-01-01T12:00:00, 24, , 2200-01-01",
        "2190-01-01T12:00:00, 24, , +999999999-12-31"
    })
    void rejectsCutoffsOutOfRange(LocalDateTime anchor, int months, Integer waves, LocalDate until) {
        // When
        var refusal = catchThrowable(() -> new WaveRule(anchor, months, PARIS, waves, until));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2000 to 2199");
    }

    @Property
    void everyCutoffIsAtNoonLocalTime(
            @ForAll @DateRange(min = "2020-01-01", max = "2035-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @IntRange(min = 1, max = 40) int waves) {
        // When
        var cutoffs = new WaveRule(day.atTime(LocalTime.NOON), months, PARIS, waves, null).cutoffs();
        // Then
        assertThat(cutoffs)
                .hasSize(waves)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        cutoff -> assertThat(cutoff.atZone(PARIS).toLocalTime()).isEqualTo(LocalTime.NOON));
        for (var wave = 0; wave < waves; wave++) {
            assertThat(ChronoUnit.MONTHS.between(
                            day.withDayOfMonth(1),
                            cutoffs.get(wave).atZone(PARIS).toLocalDate().withDayOfMonth(1)))
                    .isEqualTo((long) wave * months);
        }
    }

    @Property
    void endDateAndNumberOfWavesGiveTheSameCutoffs(
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @IntRange(min = 1, max = 30) int waves) {
        // Given
        var counted = new WaveRule(day.atTime(9, 0), months, PARIS, waves, null).cutoffs();
        var lastDay = counted.getLast().atZone(PARIS).toLocalDate();
        // When
        var dated = new WaveRule(day.atTime(9, 0), months, PARIS, null, lastDay).cutoffs();
        // Then
        assertThat(dated).isEqualTo(counted);
    }
}
