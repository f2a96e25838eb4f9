package fr.rebond.funding.stateaid.size;

import fr.rebond.funding.stateaid.rule.Rules;
import fr.rebond.funding.stateaid.rule.Steps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The size of an undertaking. Linked enterprises count whole, partners in proportion; the size by accounts changes only
 * when two consecutive periods lie beyond the same ceiling (Rec. 2003/361/EC, annex, art. 4(2)). The group is the present
 * one in every period, so that a change of owner counts at once.
 */
public final class SizeRule {

    private static final String LAW = "Rec. 2003/361/EC annex";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal PUBLIC_LIMIT = BigDecimal.valueOf(25);

    /** Years before the day of grant: in the first months the accounts of the year before are not approved yet. */
    private static final int OLDEST = 2;

    private SizeRule() {}

    public static Sizing sizeOf(Group group, Rules rules) {
        var rows = rules.select(SizeCeilings.keys());
        if (!rows.isComplete()) {
            return new Sizing(null, List.of(), rows.problems());
        }
        var steps = new Steps();
        if (group.publicControl().compareTo(PUBLIC_LIMIT) >= 0) {
            steps.add(
                    "Public control",
                    LAW + " art. 3(4)",
                    "25 % or more: no SME",
                    EnterpriseSize.LARGE,
                    "public control in percent",
                    group.publicControl());
            return new Sizing(EnterpriseSize.LARGE, steps.taken(), List.of());
        }
        return overPeriods(group, new SizeCeilings(rows), rules.grantDate().getYear(), steps);
    }

    private static Sizing overPeriods(Group group, SizeCeilings ceilings, int grantYear, Steps steps) {
        var years = new TreeSet<>(group.years());
        var unusable = unusable(group.subject(), years, grantYear);
        if (unusable.isPresent()) {
            return unknown(steps, unusable.get());
        }
        var circle = group.circle();
        var sizes = new ArrayList<EnterpriseSize>();
        for (var year : years) {
            var figures = together(group, circle, year);
            var size = ceilings.sizeOf(figures);
            if (size.isEmpty()) {
                return unknown(steps, "headcount, turnover or balance sheet of the group is unknown for " + year);
            }
            sizes.add(size.get());
            steps.add(
                    "Size by the accounts of " + year,
                    LAW + " art. 2 and 6",
                    "headcount, and turnover or balance sheet, within the ceilings",
                    size.get(),
                    "headcount",
                    known(figures.headcount()),
                    "turnover",
                    known(figures.turnover()),
                    "balance sheet",
                    known(figures.balanceSheet()),
                    "linked",
                    circle.linked(),
                    "partners in percent",
                    circle.partners());
        }
        var status = status(sizes);
        steps.add(
                "Status",
                LAW + " art. 4(2)",
                "changes after two consecutive periods",
                status,
                "sizes by period",
                sizes);
        return new Sizing(status, steps.taken(), List.of());
    }

    /** The latest approved accounts count (art. 4(1)): none of the future, none given up years ago, none left out. */
    private static Optional<String> unusable(String subject, SortedSet<Integer> years, int grantYear) {
        if (years.isEmpty()) {
            return Optional.of("no accounts of " + subject);
        }
        if (years.last() > grantYear) {
            return Optional.of("accounts of " + subject + " for " + years.last() + " close after the day of grant");
        }
        if (years.last() < grantYear - OLDEST) {
            return Optional.of("the latest accounts of " + subject + " are those of " + years.last());
        }
        return years.headSet(years.last()).stream()
                .map(year -> year + 1)
                .filter(year -> !years.contains(year))
                .findFirst()
                .map(year -> "no accounts of " + subject + " for " + year);
    }

    /** Two periods above the status raise it to the lower of both, two below lower it to the higher of both. */
    static EnterpriseSize status(List<EnterpriseSize> byPeriod) {
        var status = byPeriod.getFirst();
        for (int i = 1; i < byPeriod.size(); i++) {
            var before = byPeriod.get(i - 1);
            var now = byPeriod.get(i);
            var lower = EnterpriseSize.smaller(before, now);
            var higher = EnterpriseSize.larger(before, now);
            if (lower.compareTo(status) > 0) {
                status = lower;
            } else if (higher.compareTo(status) < 0) {
                status = higher;
            }
        }
        return status;
    }

    private static Figures together(Group group, Circle circle, int year) {
        var sum = Figures.ZERO;
        for (var id : circle.linked()) {
            sum = sum.plus(group.figures(id, year), WHOLE);
        }
        for (var partner : circle.partners().entrySet()) {
            sum = sum.plus(group.figures(partner.getKey(), year), partner.getValue());
        }
        return sum;
    }

    private static Sizing unknown(Steps steps, String why) {
        return new Sizing(null, steps.taken(), List.of(why));
    }

    private static Object known(@Nullable BigDecimal figure) {
        return figure == null ? "unknown" : figure;
    }
}
