package fr.rebond.funding.stateaid.size;

import fr.rebond.funding.stateaid.rule.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ceilings of the sizes (Rec. 2003/361/EC, annex, art. 2). */
record SizeCeilings(RuleSet.Selection rows) {

    static final List<String> SIZES = List.of("MICRO", "SMALL", "MEDIUM");

    static String[] keys() {
        return SIZES.stream()
                .flatMap(size -> List.of(headcount(size), turnover(size), balanceSheet(size)).stream())
                .toArray(String[]::new);
    }

    /** The size by the figures of one period; empty if a figure that decides is unknown. */
    Optional<EnterpriseSize> sizeOf(Figures figures) {
        if (figures.headcount() == null) {
            return Optional.empty();
        }
        for (var size : SIZES) {
            if (figures.headcount().compareTo(number(headcount(size))) >= 0) {
                continue;
            }
            var turnover = within(figures.turnover(), turnover(size));
            var balanceSheet = within(figures.balanceSheet(), balanceSheet(size));
            if (turnover == Answer.YES || balanceSheet == Answer.YES) {
                return Optional.of(EnterpriseSize.valueOf(size));
            }
            if (turnover == Answer.UNKNOWN || balanceSheet == Answer.UNKNOWN) {
                return Optional.empty();
            }
        }
        return Optional.of(EnterpriseSize.LARGE);
    }

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private Answer within(@Nullable BigDecimal figure, String key) {
        if (figure == null) {
            return Answer.UNKNOWN;
        }
        return figure.compareTo(number(key)) <= 0 ? Answer.YES : Answer.NO;
    }

    private BigDecimal number(String key) {
        return rows.row(key).number();
    }

    private static String headcount(String size) {
        return "SME_" + size + "_HEADCOUNT_BELOW";
    }

    private static String turnover(String size) {
        return "SME_" + size + "_TURNOVER";
    }

    private static String balanceSheet(String size) {
        return "SME_" + size + "_BALANCE_SHEET";
    }
}
