package fr.rebond.applications.dossier;

import static fr.rebond.applications.dossier.ApplicationStatus.ADMISSIBLE;
import static fr.rebond.applications.dossier.ApplicationStatus.ASSESSED;
import static fr.rebond.applications.dossier.ApplicationStatus.DRAFT;
import static fr.rebond.applications.dossier.ApplicationStatus.EXPIRED;
import static fr.rebond.applications.dossier.ApplicationStatus.INADMISSIBLE;
import static fr.rebond.applications.dossier.ApplicationStatus.LAUREATE;
import static fr.rebond.applications.dossier.ApplicationStatus.REJECTED;
import static fr.rebond.applications.dossier.ApplicationStatus.RESERVE;
import static fr.rebond.applications.dossier.ApplicationStatus.SUBMITTED;
import static fr.rebond.applications.dossier.ApplicationStatus.UNDER_ASSESSMENT;
import static fr.rebond.applications.dossier.ApplicationStatus.WITHDRAWN;
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
    void takesTheLegalStepsAndNoOther(ApplicationStatus from) {
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
