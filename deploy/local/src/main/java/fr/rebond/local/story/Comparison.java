package fr.rebond.local.story;

import fr.rebond.local.story.data.StoryData.PublishedFigure;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table at the end of the story: each computed figure next to the published one. */
final class Comparison {

    private static final String LINE = "%-44s %16s %20s   %s%n";

    private final List<PublishedFigure> published;
    private final Map<String, BigDecimal> computed;

    Comparison(List<PublishedFigure> published, Map<String, BigDecimal> computed) {
        this.published = published;
        this.computed = computed;
    }

    boolean isEqual() {
        return published.stream().allMatch(this::isEqual);
    }

    void print(PrintStream out) {
        out.printf(LINE, "", "computed", "published", "");
        for (var figure : published) {
            out.printf(
                    LINE,
                    figure.label(),
                    text(computed.get(figure.figure())),
                    figure.qualifier().words() + text(figure.value()),
                    isEqual(figure) ? "equal" : "NOT EQUAL");
        }
        out.println(
                isEqual()
                        ? "All figures are equal."
                        : "Some figures differ. They also count what was added to the programme after the story;"
                                + " ./rebond down --wipe and ./rebond up start from the beginning.");
    }

    private boolean isEqual(PublishedFigure figure) {
        var value = computed.get(figure.figure());
        return value != null && figure.matches(value);
    }

    private static String text(@Nullable BigDecimal value) {
        if (value == null) {
            return "absent";
        }
        var whole = value.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", value).replace(',', ' ');
    }
}
