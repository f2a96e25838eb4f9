package fr.rebond.applications.application;

import static fr.rebond.applications.application.ApplicationStatus.ADMISSIBLE;
import static fr.rebond.applications.application.ApplicationStatus.ASSESSED;
import static fr.rebond.applications.application.ApplicationStatus.DRAFT;
import static fr.rebond.applications.application.ApplicationStatus.EXPIRED;
import static fr.rebond.applications.application.ApplicationStatus.INADMISSIBLE;
import static fr.rebond.applications.application.ApplicationStatus.LAUREATE;
import static fr.rebond.applications.application.ApplicationStatus.REJECTED;
import static fr.rebond.applications.application.ApplicationStatus.RESERVE;
import static fr.rebond.applications.application.ApplicationStatus.SUBMITTED;
import static fr.rebond.applications.application.ApplicationStatus.UNDER_ASSESSMENT;
import static fr.rebond.applications.application.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> LEGAL = Map.of(
            DRAFT, Set.of(SUBMITTED, EXPIRED, WITHDRAWN),
            SUBMITTED, Set.of(ADMISSIBLE, INADMISSIBLE, WITHDRAWN),
            ADMISSIBLE, Set.of(UNDER_ASSESSMENT, WITHDRAWN),
            UNDER_ASSESSMENT, Set.of(ASSESSED, WITHDRAWN),
            ASSESSED, Set.of(LAUREATE, RESERVE, REJECTED, WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalTransitionsOnly(ApplicationStatus from) {
        // When
        var taken = new TreeSet<ApplicationStatus>();
        for (var target : ApplicationStatus.values()) {
            try {
                taken.add(from.to(target));
            } catch (IllegalTransition refused) {
                assertThat(refused).hasMessageContaining(from.name()).hasMessageContaining(target.name());
            }
        }
        // Then
        assertThat(taken).isEqualTo(new TreeSet<>(LEGAL.getOrDefault(from, Set.of())));
    }
}
