package fr.rebond.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fr.rebond.example.BrokenNames;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamingRulesTest {

    private static final JavaClasses EXAMPLES =
            new ClassFileImporter().importClasses(BrokenNames.class.getDeclaredClasses());

    static Stream<Arguments> brokenNames() {
        return Stream.of(
                arguments(NamingRules.RESOURCES, BrokenNames.Things.class),
                arguments(NamingRules.RESOURCES, BrokenNames.ThingResource.class),
                arguments(NamingRules.EVENT_HANDLERS, BrokenNames.ThingHandler.class),
                arguments(NamingRules.JOBS, BrokenNames.ThingJob.class),
                arguments(NamingRules.STATES, BrokenNames.ThingStatus.class),
                arguments(NamingRules.AGGREGATES_ARE_PLAIN_NOUNS, BrokenNames.ThingView.class),
                arguments(NamingRules.BODIES_ARE_FORMS, BrokenNames.BodyResource.class),
                arguments(NamingRules.FORMS_ONLY_COME_IN, BrokenNames.AnswerResource.class),
                arguments(NamingRules.VIEWS_ONLY_GO_OUT, BrokenNames.InputResource.class),
                arguments(NamingRules.QUERY_PARAMETERS_ARE_FILTERS, BrokenNames.ThingSearch.class),
                arguments(NamingRules.QUERIES_ONLY_READ, BrokenNames.ThingQueries.class));
    }

    @ParameterizedTest
    @MethodSource("brokenNames")
    void refuseBrokenNames(ArchRule rule, Class<?> type) {
        // When
        var result = rule.evaluate(EXAMPLES.that(equivalentTo(type)));
        // Then
        assertThat(result.hasViolation()).isTrue();
    }
}
