package fr.rebond.funding.ledger.split;

import fr.rebond.funding.ledger.Euros;
import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.PerFunder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * Splits an amount in proportion to weights. Each share is rounded down to the cent; the remaining cents go to the
 * largest remainders, and to the most senior funder in a tie. No share exceeds its weight, because the amount is at
 * most the sum of the weights; if it equals the sum, each share equals its weight.
 */
public final class LargestRemainder {

    private record Share(Funder funder, BigInteger cents, BigInteger remainder) {}

    private static final Comparator<Share> LARGEST_REMAINDER_FIRST =
            Comparator.comparing(Share::remainder).reversed().thenComparing(Share::funder);

    private LargestRemainder() {}

    /**
     * @param amount euros, from zero to the sum of the weights
     * @param weights euros for each funder, not negative
     * @throws IllegalArgumentException if the amount exceeds the sum of the weights, or an amount is negative
     */
    public static PerFunder split(BigDecimal amount, PerFunder weights) {
        var total = weights.total();
        if (weights.hasNegative() || amount.compareTo(total) > 0) {
            throw new IllegalArgumentException(amount + " cannot be split over " + weights.amounts());
        }
        if (Euros.notNegative(amount).signum() == 0) {
            return PerFunder.NONE;
        }
        var shares = new ArrayList<Share>();
        var left = cents(amount);
        for (var weight : weights.amounts().entrySet()) {
            var parts = cents(amount).multiply(cents(weight.getValue())).divideAndRemainder(cents(total));
            shares.add(new Share(weight.getKey(), parts[0], parts[1]));
            left = left.subtract(parts[0]);
        }
        shares.sort(LARGEST_REMAINDER_FIRST);
        var result = new TreeMap<Funder, BigDecimal>();
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            var extra = i < left.intValueExact() ? BigInteger.ONE : BigInteger.ZERO;
            result.put(share.funder(), new BigDecimal(share.cents().add(extra), 2));
        }
        return new PerFunder(result);
    }

    private static BigInteger cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.UNNECESSARY).unscaledValue();
    }
}
