package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.rule.Step;
import fr.rebond.funding.stateaid.rule.Steps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What other aid leaves of a GBER ceiling (GBER art. 8(3), Reg. (EU) 2023/2831 art. 5).
 *
 * <ul>
 *   <li>Aid on other identifiable costs does not count.
 *   <li>On the same or overlapping costs the sum stays within the highest GBER intensity applicable to any of the aids,
 *       each line of costs for itself; aid on partly overlapping costs counts pro rata of the overlap.
 *   <li>De minimis aid on the same costs counts, since there is State aid on them; without specific costs it never does.
 *   <li>Union funds that are managed centrally are not State aid.
 * </ul>
 *
 * @param own what the base allows for itself, in euros
 * @param highest what all aid together may reach, in euros
 * @param counted other aid that counts, in euros
 * @param unknown why it cannot be told, where it cannot
 */
record Cumulation(BigDecimal own, BigDecimal highest, BigDecimal counted, List<Step> steps, List<String> unknown) {

    private static final String LAW = "Reg. (EU) 651/2014 art. 8(3)";

    /** @param rate intensity of the base, in percent */
    static Cumulation of(List<CostLine> lines, BigDecimal rate, List<OtherAid> others) {
        var steps = new Steps();
        var unknown = new ArrayList<String>();
        var counted = BigDecimal.ZERO;
        for (var aid : others) {
            switch (aid.nature()) {
                case UNION_FUNDS -> note(steps, aid, "centrally managed Union funds are not State aid");
                case DE_MINIMIS, STATE_AID -> {
                    if (!aid.costs().isEmpty()) {
                        counted = counted.add(proRata(steps, aid, lines));
                    } else if (aid.nature() == OtherAid.Nature.DE_MINIMIS) {
                        note(steps, aid, "de minimis aid without specific costs does not count for intensity");
                    } else {
                        unknown.add("the costs of the aid " + aid.name() + " are not identified");
                    }
                }
            }
        }
        var costs = lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var own = Rounding.ceiling(Rounding.share(costs, rate));
        var highest = Rounding.ceiling(highest(lines, rate, others));
        return new Cumulation(own, highest, counted, steps.taken(), unknown);
    }

    /** What the base still allows: within its own ceiling, and within the highest together with what counts. */
    BigDecimal headroom() {
        return own.min(highest.subtract(counted)).max(BigDecimal.ZERO);
    }

    private static void note(Steps steps, OtherAid aid, String why) {
        steps.add("Cumulation: " + why, LAW, "0", Rounding.ceiling(BigDecimal.ZERO), aid.name(), aid.amount());
    }

    private static BigDecimal proRata(Steps steps, OtherAid aid, List<CostLine> lines) {
        var all = aid.costs().stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var overlap = lines.stream().map(line -> overlap(aid, line)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var counts = overlap.signum() == 0
                ? Rounding.ceiling(BigDecimal.ZERO)
                : aid.amount().multiply(overlap).divide(all, 2, RoundingMode.CEILING);
        steps.add(
                "Cumulation: other aid on overlapping costs",
                LAW,
                "aid x overlap / its costs, rounded up",
                counts,
                aid.name(),
                aid.amount(),
                "overlap",
                overlap,
                "its costs",
                all);
        return counts;
    }

    private static BigDecimal overlap(OtherAid aid, CostLine line) {
        return aid.costs().stream()
                .filter(cost -> cost.name().equals(line.name()))
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(line.amount());
    }

    /** The base's own rate everywhere, raised where another aid with a higher intensity overlaps. */
    private static BigDecimal highest(List<CostLine> lines, BigDecimal rate, List<OtherAid> others) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            var raise = others.stream()
                    .filter(aid -> aid.nature() == OtherAid.Nature.STATE_AID && aid.intensity() != null)
                    .map(aid ->
                            Rounding.share(overlap(aid, line), aid.intensity().subtract(rate)))
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            sum = sum.add(Rounding.share(line.amount(), rate)).add(raise);
        }
        return sum;
    }
}
