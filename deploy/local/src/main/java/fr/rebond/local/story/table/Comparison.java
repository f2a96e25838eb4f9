package fr.rebond.local.story.table;

import fr.rebond.local.story.data.Published;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table at the end: each figure as computed and as published, equal or not. */
public final class Comparison {

    private static final String LINE = "%-44s %16s %20s   %s%n";

    private final List<Published> published;
    private final Map<String, BigDecimal> computed;

    public Comparison(List<Published> published, Map<String, BigDecimal> computed) {
        this.published = published;
        this.computed = computed;
    }

    public boolean isEqual() {
        return published.stream().allMatch(this::isEqual);
    }

    public void print(PrintStream out) {
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
                        : "Some figures differ. What others have written into the programme since counts too;"
                                + " ./rebond down --wipe and ./rebond up begin it anew.");
    }

    private boolean isEqual(Published figure) {
        var value = computed.get(figure.figure());
        return value != null && figure.isBorneOutBy(value);
    }

    private static String text(BigDecimal value) {
        if (value == null) {
            return "absent";
        }
        var whole = value.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", value).replace(',', ' ');
    }
}
