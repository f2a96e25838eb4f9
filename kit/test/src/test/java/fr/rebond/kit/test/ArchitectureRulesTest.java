package fr.rebond.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.rebond.example.BrokenRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

    private static final JavaClasses EXAMPLES =
            new ClassFileImporter().importClasses(BrokenRules.class.getDeclaredClasses());

    @ParameterizedTest
    @ValueSource(
            classes = {
                BrokenRules.AnInstant.class,
                BrokenRules.ADay.class,
                BrokenRules.ATime.class,
                BrokenRules.AnOffset.class,
                BrokenRules.AClock.class,
                BrokenRules.AnotherClock.class,
                BrokenRules.Millis.class
            })
    void refuseOtherClocksThanTheProgrammeClock(Class<?> reader) {
        // When
        var result = ArchitectureRules.BUSINESS_TIME_COMES_FROM_THE_PROGRAMME_CLOCK.evaluate(
                EXAMPLES.that(equivalentTo(reader)));
        // Then
        assertThat(result.hasViolation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {BrokenRules.Primitive.class, BrokenRules.Boxed.class, BrokenRules.BoxedFloat.class})
    void refuseFloatingAmounts(Class<?> type) {
        // When
        var result = ArchitectureRules.AMOUNTS_ARE_NOT_FLOATING_NUMBERS.evaluate(EXAMPLES.that(equivalentTo(type)));
        // Then
        assertThat(result.hasViolation()).isTrue();
    }
}
