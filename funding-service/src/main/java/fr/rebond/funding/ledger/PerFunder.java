package fr.rebond.funding.ledger;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** An amount in euros for each funder, in order of seniority. A funder that is absent has 0.00. */
public record PerFunder(SortedMap<Funder, BigDecimal> amounts) {

    public static final PerFunder NONE = new PerFunder(new TreeMap<>());

    /** @throws IllegalArgumentException if an amount has a fraction of a cent */
    public PerFunder {
        var kept = new TreeMap<Funder, BigDecimal>();
        amounts.forEach((funder, amount) -> {
            if (amount.signum() != 0) {
                kept.put(funder, Euros.exact(amount));
            }
        });
        amounts = Collections.unmodifiableSortedMap(kept);
    }

    public static PerFunder of(Map<Funder, BigDecimal> amounts) {
        return new PerFunder(new TreeMap<>(amounts));
    }

    public static PerFunder of(Funder funder, BigDecimal amount) {
        return of(Map.of(funder, amount));
    }

    public BigDecimal of(Funder funder) {
        return amounts.getOrDefault(funder, Euros.ZERO);
    }

    public BigDecimal total() {
        return amounts.values().stream().reduce(Euros.ZERO, BigDecimal::add);
    }

    boolean isNone() {
        return amounts.isEmpty();
    }

    public boolean hasNegative() {
        return amounts.values().stream().anyMatch(amount -> amount.signum() < 0);
    }

    public PerFunder plus(PerFunder other) {
        return with(other, BigDecimal::add);
    }

    public PerFunder minus(PerFunder other) {
        return with(other, BigDecimal::subtract);
    }

    public PerFunder negated() {
        return NONE.minus(this);
    }

    private PerFunder with(PerFunder other, BinaryOperator<BigDecimal> operation) {
        var result = new TreeMap<>(amounts);
        other.amounts.forEach((funder, amount) -> result.put(funder, operation.apply(of(funder), amount)));
        return new PerFunder(result);
    }
}
