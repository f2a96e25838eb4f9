package fr.rebond.funding.ledger.split;

import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class LargestRemainderPropertiesTest {

    @Property
    void sharesAddUpAndNeverExceedABalance(
            @ForAll @LongRange(min = 0, max = 9_000_000_000L) long state,
            @ForAll @LongRange(min = 0, max = 9_000_000_000L) long region,
            @ForAll @LongRange(min = 0, max = 100) long cambrai,
            @ForAll @LongRange(min = 0, max = 10_000) long tenThousandths) {
        var balances = shares(cents(state), cents(region), cents(cambrai));
        var total = balances.total();
        var amount = new BigDecimal(
                total.unscaledValue()
                        .multiply(BigInteger.valueOf(tenThousandths))
                        .divide(BigInteger.valueOf(10_000)),
                2);
        var split = LargestRemainder.split(amount, balances);
        assertThat(split.total()).isEqualByComparingTo(amount);
        assertThat(split.hasNegative()).isFalse();
        assertThat(balances.minus(split).hasNegative()).isFalse();
        balances.amounts().forEach((funder, balance) -> {
            var exact = amount.multiply(balance).divide(total, 10, RoundingMode.HALF_EVEN);
            assertThat(split.of(funder).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        });
    }

    private static String cents(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
