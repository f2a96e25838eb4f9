package fr.rebond.funding.stateaid.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One step of a computation, for people to follow.
 *
 * @param rule name of the rule that is applied
 * @param legalReference the legal text of the rule
 * @param inputs inputs by name, in the order of the formula
 */
public record Step(String rule, String legalReference, Map<String, String> inputs, String formula, String result) {

    public Step {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** @param formula empty if the rule has none */
    public static Draft of(String rule, String legalReference, String formula) {
        return new Draft(rule, legalReference, formula);
    }

    /** A step whose result is not known yet. */
    public static final class Draft {

        private final String rule;
        private final String legalReference;
        private final String formula;
        private final Map<String, String> inputs = new LinkedHashMap<>();

        private Draft(String rule, String legalReference, String formula) {
            this.rule = rule;
            this.legalReference = legalReference;
            this.formula = formula;
        }

        public Draft input(String name, String value) {
            inputs.put(name, value);
            return this;
        }

        /** @param value null if it is unknown */
        public Draft input(String name, @Nullable BigDecimal value) {
            return input(name, value == null ? "unknown" : plain(value));
        }

        public Draft input(String name, Collection<?> values) {
            return input(
                    name,
                    values.isEmpty()
                            ? "none"
                            : values.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }

        public Draft input(String name, Map<String, BigDecimal> values) {
            return input(
                    name,
                    values.entrySet().stream()
                            .map(value -> value.getKey() + ": " + plain(value.getValue()))
                            .toList());
        }

        public Step result(BigDecimal result) {
            return result(plain(result));
        }

        public Step result(String result) {
            return new Step(rule, legalReference, inputs, formula, result);
        }

        /** Without trailing zeros after the cents. */
        private static String plain(BigDecimal number) {
            var scale = Math.max(number.stripTrailingZeros().scale(), Math.min(number.scale(), 2));
            return number.setScale(Math.max(scale, 0)).toPlainString();
        }
    }
}
