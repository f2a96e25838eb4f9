package fr.rebond.funding.request.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDiligenceTest {

    private static final LocalDate CHECKED = LocalDate.of(2023, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static DueDiligence result(DueDiligence.Outcome outcome) {
        return new DueDiligence(outcome, CHECKED, LAST, "KYC-2023-7");
    }

    private static List<String> unmet(@Nullable DueDiligence result, LocalDate day) {
        return DueDiligence.unmet(result, day, actor(Reach.EVERYTHING));
    }

    private static Actor actor(Reach... dueDiligence) {
        return new Actor("p", "320252489", "cli", Set.of(), permission -> Set.of(dueDiligence));
    }

    @Test
    void isValidFromItsFirstToItsLastDay() {
        var cleared = result(DueDiligence.Outcome.CLEARED);
        assertThat(unmet(cleared, CHECKED)).isEmpty();
        assertThat(unmet(cleared, LAST)).isEmpty();
        assertThat(unmet(cleared, CHECKED.minusDays(1)))
                .containsExactly("due diligence on the holder is valid from 2023-07-01");
        assertThat(unmet(cleared, LAST.plusDays(1)))
                .containsExactly("due diligence on the holder is valid until 2023-12-31");
    }

    @Test
    void isUnmetIfMissingOrRefused() {
        assertThat(unmet(null, CHECKED)).hasSize(1);
        assertThat(unmet(result(DueDiligence.Outcome.REFUSED), CHECKED))
                .containsExactly("due diligence on the holder was refused");
    }

    @Test
    void hidesTheResultFromAHolder() {
        var holder = actor();
        assertThat(DueDiligence.unmet(result(DueDiligence.Outcome.REFUSED), CHECKED, holder))
                .containsExactly("this is not possible at present: ask the funding officer");
        assertThat(DueDiligence.unmet(null, CHECKED, holder))
                .containsExactly("this is not possible at present: ask the funding officer");
    }
}
