package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.rule.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Cumulation with other aid (GBER art. 8(3), Reg. (EU) 2023/2831 art. 5).
 *
 * <ul>
 *   <li>Aid for other identifiable costs does not count.
 *   <li>Aid for the same costs counts; aid for partly overlapping costs counts in proportion to the overlap.
 *   <li>The sum of all aid must not exceed the highest ceiling. To compute it, each cost line counts with the highest GBER
 *       intensity that applies to it, and the lines are summed. They are not checked one by one.
 *   <li>De minimis aid for the same costs counts. Without specific costs it does not.
 *   <li>Centrally managed Union funds are not State aid.
 * </ul>
 *
 * @param own the ceiling of the base alone, in euros
 * @param highest the ceiling of all aid together, in euros
 * @param counted other aid that counts, in euros
 * @param unknown why the cumulation cannot be computed; empty if it can
 */
record Cumulation(BigDecimal own, BigDecimal highest, BigDecimal counted, List<Step> steps, List<String> unknown) {

    private static final String LAW = "Reg. (EU) 651/2014 art. 8(3)";

    /** @param rate intensity of the base, in percent */
    static Cumulation of(List<CostLine> lines, BigDecimal rate, List<OtherAid> others) {
        var steps = new ArrayList<Step>();
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
        return new Cumulation(own, highest, counted, steps, unknown);
    }

    /** The aid that the base still allows, in euros. */
    BigDecimal headroom() {
        return own.min(highest.subtract(counted)).max(BigDecimal.ZERO);
    }

    private static void note(List<Step> steps, OtherAid aid, String why) {
        steps.add(Step.of("Cumulation: " + why, LAW, "0")
                .input(aid.name(), aid.amount())
                .result(Rounding.ceiling(BigDecimal.ZERO)));
    }

    private static BigDecimal proRata(List<Step> steps, OtherAid aid, List<CostLine> lines) {
        var all = aid.costs().stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var overlap = lines.stream().map(line -> overlap(aid, line)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var counts = overlap.signum() == 0
                ? Rounding.ceiling(BigDecimal.ZERO)
                : aid.amount().multiply(overlap).divide(all, 2, RoundingMode.CEILING);
        steps.add(Step.of("Cumulation: other aid on overlapping costs", LAW, "aid x overlap / its costs, rounded up")
                .input(aid.name(), aid.amount())
                .input("overlap", overlap)
                .input("its costs", all)
                .result(counts));
        return counts;
    }

    private static BigDecimal overlap(OtherAid aid, CostLine line) {
        return aid.costs().stream()
                .filter(cost -> cost.name().equals(line.name()))
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(line.amount());
    }

    /** The rate of the base, increased on costs that overlap with other aid of a higher intensity. */
    private static BigDecimal highest(List<CostLine> lines, BigDecimal rate, List<OtherAid> others) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            var increase = others.stream()
                    .filter(aid -> aid.nature() == OtherAid.Nature.STATE_AID && aid.intensity() != null)
                    .map(aid ->
                            Rounding.share(overlap(aid, line), aid.intensity().subtract(rate)))
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            sum = sum.add(Rounding.share(line.amount(), rate)).add(increase);
        }
        return sum;
    }
}
