package fr.rebond.applications.call.wave;

import static fr.rebond.applications.call.wave.WaveStatus.CLOSED;
import static fr.rebond.applications.call.wave.WaveStatus.DECIDED;
import static fr.rebond.applications.call.wave.WaveStatus.OPEN;
import static fr.rebond.applications.call.wave.WaveStatus.PLANNED;
import static fr.rebond.applications.call.wave.WaveStatus.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.kit.problem.IllegalTransition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaveTest {

    private static final Instant PUBLISHED = Instant.parse("2022-08-29T08:00:00Z");
    private static final Instant FIRST_CUTOFF = Instant.parse("2022-10-01T10:00:00Z");
    private static final Instant SECOND_CUTOFF = Instant.parse("2023-02-01T11:00:00Z");
    private static final WaveRule RULE =
            new WaveRule(LocalDateTime.parse("2022-10-01T12:00:00"), 4, ZoneId.of("Europe/Paris"), 2, null);

    private final Wave first = Wave.of(UUID.randomUUID(), RULE, PUBLISHED).getFirst();
    private final Wave second = Wave.of(UUID.randomUUID(), RULE, PUBLISHED).getLast();

    @Test
    void opensWithTheCallOrWhenThePreviousWaveCloses() {
        assertThat(first.statusAt(PUBLISHED)).isEqualTo(OPEN);
        assertThat(second.statusAt(PUBLISHED)).isEqualTo(PLANNED);
        assertThat(second.statusAt(FIRST_CUTOFF)).isEqualTo(OPEN);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void isClosedAtTheInstantOfItsCutoff() {
        assertThat(first.statusAt(FIRST_CUTOFF.minusNanos(1))).isEqualTo(OPEN);
        assertThat(first.statusAt(FIRST_CUTOFF)).isEqualTo(CLOSED);
    }

    @Test
    void recordedStatusDoesNotFollowTheClock() {
        // Given
        first.review(SECOND_CUTOFF);
        // When
        var decided = first.decide(LocalDate.parse("2023-03-20"), SECOND_CUTOFF);
        // Then
        assertThat(decided.from()).isEqualTo(UNDER_REVIEW);
        assertThat(first.statusAt(PUBLISHED)).isEqualTo(DECIDED);
    }

    @Test
    void rejectsReviewBeforeCutoffAndDecisionBeforeReview() {
        assertThat(catchThrowable(() -> first.review(PUBLISHED))).isInstanceOf(IllegalTransition.class);
        assertThat(catchThrowable(() -> first.decide(LocalDate.EPOCH, FIRST_CUTOFF)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("CLOSED");
    }
}
