package fr.rebond.funding.stateaid.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
