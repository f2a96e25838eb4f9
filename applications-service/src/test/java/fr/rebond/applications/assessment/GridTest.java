package fr.rebond.applications.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.assessment.Grid.Mark;
import fr.rebond.applications.call.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GridTest {

    private final Grid grid = new Grid(List.of(
            new Criterion("shock", "Industrial shock", 60, 5, true),
            new Criterion("ambition", "Ambition", 40, 10, true),
            new Criterion("bonus", "Bonus", 10, 1, false)));

    @Test
    void weighsTheMeanOfEachCriterion() {
        // When
        var score = grid.score(List.of(new Mark("shock", 5), new Mark("shock", 2), new Mark("ambition", 5)));
        // Then: (60 x 3.5/5 + 40 x 5/10) / 100
        assertThat(score).isEqualByComparingTo("62.00");
    }

    @Test
    void listsRequiredCriteriaWithoutMark() {
        assertThat(grid.missing(List.of(new Mark("shock", 0)))).containsExactly("ambition");
        assertThat(grid.missing(List.of(new Mark("shock", 0), new Mark("ambition", 0))))
                .isEmpty();
    }

    @Test
    void scoresZeroWithoutAnyMark() {
        assertThat(grid.score(List.of())).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Property
    void scoreIsFromZeroToAHundredPercent(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 5) Integer> shock,
            @ForAll @Size(max = 8) List<@IntRange(max = 10) Integer> ambition) {
        // Given
        var marks = new ArrayList<>(
                shock.stream().map(mark -> new Mark("shock", mark)).toList());
        ambition.forEach(mark -> marks.add(new Mark("ambition", mark)));
        // When
        var score = grid.score(marks);
        // Then
        assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }
}
