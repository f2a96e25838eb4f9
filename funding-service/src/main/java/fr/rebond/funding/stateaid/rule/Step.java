package fr.rebond.funding.stateaid.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of a computation, for people to follow.
 *
 * @param rule what is applied, in a few words
 * @param legalReference the text it comes from
 * @param inputs by name, in the order of the formula
 */
public record Step(String rule, String legalReference, Map<String, String> inputs, String formula, String result) {

    public Step {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
