package fr.rebond.bench.figures;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** One figure of each round, in the order of the rounds. */
public record Sample(List<Double> values) {

    /** @throws IllegalArgumentException if there is no value */
    public Sample {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a sample needs a round");
        }
        values = List.copyOf(values);
    }

    /** This figure divided by the other one of the same round. */
    public Sample over(Sample other) {
        return with(other, (mine, its) -> mine / its);
    }

    /** This figure less the other one of the same round. */
    public Sample minus(Sample other) {
        return with(other, (mine, its) -> mine - its);
    }

    /** The middle value; the mean of the two middle ones if their number is even. */
    public double median() {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private Sample with(Sample other, DoubleBinaryOperator operator) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException(
                    "%d rounds cannot be compared with %d rounds".formatted(values.size(), other.values.size()));
        }
        return new Sample(IntStream.range(0, values.size())
                .mapToObj(round -> operator.applyAsDouble(values.get(round), other.values.get(round)))
                .toList());
    }
}
