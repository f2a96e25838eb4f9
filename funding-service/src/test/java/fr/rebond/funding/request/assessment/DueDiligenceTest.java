package fr.rebond.funding.request.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDiligenceTest {

    private static final LocalDate CHECKED = LocalDate.of(2023, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static DueDiligence found(DueDiligence.Outcome outcome) {
        return new DueDiligence(outcome, CHECKED, LAST, "KYC-2023-7");
    }

    private static List<String> unmet(@Nullable DueDiligence found, LocalDate day) {
        return DueDiligence.unmet(found, day, acting(Roles.FUNDING_OFFICER));
    }

    private static Actor acting(String role) {
        return new Actor("p", "320252489", "cli", Set.of(role));
    }

    @Test
    void countsFromItsDayToItsLast() {
        var cleared = found(DueDiligence.Outcome.CLEARED);
        assertThat(unmet(cleared, CHECKED)).isEmpty();
        assertThat(unmet(cleared, LAST)).isEmpty();
        assertThat(unmet(cleared, CHECKED.minusDays(1)))
                .containsExactly("due diligence on the holder was carried out on 2023-07-01 only");
        assertThat(unmet(cleared, LAST.plusDays(1)))
                .containsExactly("due diligence on the holder is valid until 2023-12-31 only");
    }

    @Test
    void carriesNothingWhenItIsMissingOrRefused() {
        assertThat(unmet(null, CHECKED)).hasSize(1);
        assertThat(unmet(found(DueDiligence.Outcome.REFUSED), CHECKED))
                .containsExactly("due diligence on the holder ended with a refusal");
    }

    @Test
    void tellsAHolderNothing() {
        var holder = acting(Roles.PROJECT_HOLDER);
        assertThat(DueDiligence.unmet(found(DueDiligence.Outcome.REFUSED), CHECKED, holder))
                .containsExactly("this is not possible at present");
        assertThat(DueDiligence.unmet(null, CHECKED, holder)).containsExactly("this is not possible at present");
    }
}
