package fr.rebond.funding.stateaid.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the steps of a computation as they are taken. */
public final class Steps {

    private final List<Step> taken = new ArrayList<>();

    /** @param inputs name, value, name, value …; numbers are written plainly */
    public void add(String rule, String legalReference, String formula, Object result, Object... inputs) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            named.put(inputs[i].toString(), plain(inputs[i + 1]));
        }
        taken.add(new Step(rule, legalReference, named, formula, plain(result)));
    }

    public void addAll(List<Step> steps) {
        taken.addAll(steps);
    }

    public List<Step> taken() {
        return List.copyOf(taken);
    }

    private static String plain(Object value) {
        return switch (value) {
            case BigDecimal number ->
                number.setScale(Math.max(cents(number), 0)).toPlainString();
            case Collection<?> several ->
                several.isEmpty() ? "none" : joined(several.stream().map(Steps::plain));
            case Map<?, ?> named when named.isEmpty() -> "none";
            case Map<?, ?> named ->
                joined(named.entrySet().stream().map(one -> plain(one.getKey()) + ": " + plain(one.getValue())));
            default -> String.valueOf(value);
        };
    }

    /** Decimal places without zeros beyond the cent. */
    private static int cents(BigDecimal number) {
        return Math.max(number.stripTrailingZeros().scale(), Math.min(number.scale(), 2));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }
}
