package fr.rebond.funding.stateaid.size;

import fr.rebond.funding.stateaid.rule.RuleSet;
import fr.rebond.funding.stateaid.rule.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Computes the size of an undertaking (Rec. 2003/361/EC). Linked enterprises count in full, partners in proportion.
 * The size changes only after two consecutive periods beyond the same ceiling (annex, art. 4(2)). All periods use the
 * current group, so that a change of ownership takes effect at once.
 */
public final class SmeDefinition {

    private static final String LAW = "Rec. 2003/361/EC annex";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal PUBLIC_LIMIT = BigDecimal.valueOf(25);

    /** Two, because the accounts of the previous year are not approved in the first months of a year. */
    private static final int MAX_AGE_IN_YEARS = 2;

    private SmeDefinition() {}

    public static Sizing sizeOf(Group group, RuleSet rules) {
        var rows = rules.select(SizeCeilings.keys());
        if (!rows.isComplete()) {
            return new Sizing(null, List.of(), rows.problems());
        }
        if (group.publicControl().compareTo(PUBLIC_LIMIT) >= 0) {
            var step = Step.of("Public control", LAW + " art. 3(4)", "25 % or more: no SME")
                    .input("public control in percent", group.publicControl())
                    .result(EnterpriseSize.LARGE.name());
            return new Sizing(EnterpriseSize.LARGE, List.of(step), List.of());
        }
        return overPeriods(group, new SizeCeilings(rows), rules.grantDate().getYear());
    }

    private static Sizing overPeriods(Group group, SizeCeilings ceilings, int grantYear) {
        var steps = new ArrayList<Step>();
        var years = new TreeSet<>(group.years());
        var unusable = unusable(group.subject(), years, grantYear);
        if (unusable.isPresent()) {
            return unknown(steps, unusable.get());
        }
        var related = group.related();
        var sizes = new ArrayList<EnterpriseSize>();
        for (var year : years) {
            var figures = totalFigures(group, related, year);
            var size = ceilings.sizeOf(figures);
            if (size.isEmpty()) {
                return unknown(steps, "headcount, turnover or balance sheet of the group is unknown for " + year);
            }
            sizes.add(size.get());
            steps.add(Step.of(
                            "Size by the accounts of " + year,
                            LAW + " art. 2 and 6",
                            "headcount, and turnover or balance sheet, within the ceilings")
                    .input("headcount", figures.headcount())
                    .input("turnover", figures.turnover())
                    .input("balance sheet", figures.balanceSheet())
                    .input("linked", related.linked())
                    .input("partners in percent", related.partners())
                    .result(size.get().name()));
        }
        var status = status(sizes);
        steps.add(Step.of("Status", LAW + " art. 4(2)", "changes after two consecutive periods")
                .input("sizes by period", sizes)
                .result(status.name()));
        return new Sizing(status, steps, List.of());
    }

    /** The latest approved accounts count (art. 4(1)). They must not be of a future year, not too old, and without a gap. */
    private static Optional<String> unusable(String subject, SortedSet<Integer> years, int grantYear) {
        if (years.isEmpty()) {
            return Optional.of("the accounts of " + subject + " are missing");
        }
        if (years.last() > grantYear) {
            return Optional.of(
                    "the accounts of " + subject + " for " + years.last() + " are later than the day of grant");
        }
        if (years.last() < grantYear - MAX_AGE_IN_YEARS) {
            return Optional.of("the latest accounts of " + subject + ", for " + years.last() + ", are too old");
        }
        return years.headSet(years.last()).stream()
                .map(year -> year + 1)
                .filter(year -> !years.contains(year))
                .findFirst()
                .map(year -> "the accounts of " + subject + " are missing for " + year);
    }

    /**
     * If the sizes of two consecutive periods are both above the status, it becomes the smaller of the two; if both are
     * below, the larger.
     */
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

    private static Figures totalFigures(Group group, Stakes.Related related, int year) {
        var sum = Figures.ZERO;
        for (var id : related.linked()) {
            sum = sum.plus(group.figures(id, year), WHOLE);
        }
        for (var partner : related.partners().entrySet()) {
            sum = sum.plus(group.figures(partner.getKey(), year), partner.getValue());
        }
        return sum;
    }

    private static Sizing unknown(List<Step> steps, String why) {
        return new Sizing(null, steps, List.of(why));
    }
}
