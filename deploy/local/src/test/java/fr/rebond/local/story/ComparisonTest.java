package fr.rebond.local.story;

import static fr.rebond.local.story.data.StoryData.PublishedFigure.Qualifier.EXACT;
import static fr.rebond.local.story.data.StoryData.PublishedFigure.Qualifier.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.data.StoryData.PublishedFigure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<PublishedFigure> PUBLISHED = List.of(
            new PublishedFigure("projects", "Projects", BigDecimal.valueOf(88), EXACT),
            new PublishedFigure("routed-jobs", "Jobs", BigDecimal.valueOf(300), MORE_THAN));

    @Test
    void isEqualIfEveryFigureIsAsPublished() {
        var comparison = comparison("88.00", "303");

        assertThat(comparison.isEqual()).isTrue();
        assertThat(printed(comparison)).contains("more than 300   equal").endsWith("All figures are equal.\n");
    }

    @Test
    void moreThanRequiresALargerComputedFigure() {
        assertThat(comparison("88", "300").isEqual()).isFalse();
    }

    @Test
    void reportsAnAbsentFigureAsDifferent() {
        var comparison = new Comparison(PUBLISHED, Map.of("projects", BigDecimal.valueOf(88)));

        assertThat(comparison.isEqual()).isFalse();
        assertThat(printed(comparison)).contains("absent").contains("NOT EQUAL");
    }

    private static Comparison comparison(String projects, String jobs) {
        return new Comparison(
                PUBLISHED, Map.of("projects", new BigDecimal(projects), "routed-jobs", new BigDecimal(jobs)));
    }

    private static String printed(Comparison comparison) {
        var bytes = new ByteArrayOutputStream();
        comparison.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
