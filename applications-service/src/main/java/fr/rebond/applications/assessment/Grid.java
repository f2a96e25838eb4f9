package fr.rebond.applications.assessment;

import fr.rebond.applications.call.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scoring grid of a call, applied to the scores of one application. */
record Grid(List<Criterion> criteria) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int WORKING_DECIMALS = 10;

    /** The score of one assessor on one criterion. */
    record Mark(String criterion, int value) {}

    Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Codes of the required criteria without any score. */
    List<String> missing(List<Mark> marks) {
        var marked = marks.stream().map(Mark::criterion).collect(Collectors.toSet());
        return criteria.stream()
                .filter(Criterion::required)
                .map(Criterion::code)
                .filter(code -> !marked.contains(code))
                .toList();
    }

    /**
     * The mean score of each criterion as a share of its maximum, weighted, in percent with two decimals. Criteria
     * without a score are left out of the mean; 0 when there is no score at all.
     */
    BigDecimal score(List<Mark> marks) {
        var weighted = BigDecimal.ZERO;
        var weights = 0;
        for (var criterion : criteria) {
            var values = marks.stream()
                    .filter(mark -> mark.criterion().equals(criterion.code()))
                    .mapToInt(Mark::value)
                    .toArray();
            if (values.length > 0) {
                weighted = weighted.add(share(criterion, values));
                weights += criterion.weight();
            }
        }
        return weights == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : weighted.multiply(PERCENT).divide(BigDecimal.valueOf(weights), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(Criterion criterion, int[] values) {
        var sum = 0L;
        for (var value : values) {
            sum += value;
        }
        return BigDecimal.valueOf(sum * criterion.weight())
                .divide(
                        BigDecimal.valueOf((long) values.length * criterion.maximum()),
                        WORKING_DECIMALS,
                        RoundingMode.HALF_UP);
    }
}
