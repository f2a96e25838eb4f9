package fr.rebond.applications.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.applications.call.Call.Usage;
import fr.rebond.applications.call.wave.WaveRule;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Instant AUGUST = Instant.parse("2022-08-29T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2022-08-29");
    private static final Usage UNUSED = new Usage(0, BigDecimal.ZERO);

    private static CallForm form(String code, int capacity, int everyMonths) {
        return new CallForm(
                code,
                "AMI Rebond industriel",
                List.of(new Criterion("shock", "Industrial shock", 40, 5, true)),
                capacity,
                Money.euros(90_000_000),
                new WaveRule(
                        LocalDateTime.parse("2022-10-01T12:00:00"), everyMonths, ZoneId.of("Europe/Paris"), 3, null),
                "https://example.org/apply",
                new MissionLength(3, 100),
                new QuorumRule(3, 50),
                null);
    }

    @Test
    void isPublishedOnce() {
        // Given
        var call = new Call(form("rebond", 40, 4), AUGUST);
        // When
        var published = call.publish(DAY, AUGUST);
        // Then
        assertThat(published.to()).isEqualTo(CallStatus.PUBLISHED);
        assertThat(call.publishedOn()).contains(DAY);
        assertThat(catchThrowable(() -> call.publish(DAY, AUGUST))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void rejectsPublicationAfterTheFirstCutoff() {
        // Given
        var call = new Call(form("rebond", 40, 4), AUGUST);
        // When
        var refusal = catchThrowable(() -> call.publish(DAY, Instant.parse("2022-10-01T10:00:00Z")));
        // Then
        assertThat(refusal).isInstanceOf(RulesNotMet.class).hasMessageContaining("first cutoff has passed");
    }

    @Test
    void editsEverythingOfADraftExceptItsCode() {
        // Given
        var call = new Call(form("rebond", 40, 4), AUGUST);
        // When
        call.edit(form("rebond", 10, 6), UNUSED, AUGUST);
        // Then
        assertThat(call.capacity()).isEqualTo(10);
        assertThat(catchThrowable(() -> call.edit(form("other", 10, 6), UNUSED, AUGUST)))
                .isInstanceOf(RulesNotMet.class);
    }

    @Test
    void rejectsChangesOfTheWaveRuleAfterPublication() {
        // Given
        var call = new Call(form("rebond", 40, 4), AUGUST);
        call.publish(DAY, AUGUST);
        // When
        var refusal = catchThrowable(() -> call.edit(form("rebond", 30, 6), UNUSED, AUGUST));
        call.edit(form("rebond", 30, 4), UNUSED, AUGUST);
        // Then
        assertThat(refusal)
                .isInstanceOf(RulesNotMet.class)
                .hasMessageContaining("the wave rule cannot change after publication");
        assertThat(call.capacity()).isEqualTo(30);
    }

    @Test
    void rejectsCapacityAndBudgetBelowWhatIsUsed() {
        // Given
        var call = new Call(form("rebond", 40, 4), AUGUST);
        // When
        var refusal = catchThrowable(
                () -> call.edit(form("rebond", 18, 4), new Usage(19, new BigDecimal("90000000.01")), AUGUST));
        // Then
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        RulesNotMet.class,
                        rules -> assertThat(rules.reasons())
                                .extracting(reason -> reason.pointer())
                                .containsExactly("/capacity", "/budget"));
    }
}
