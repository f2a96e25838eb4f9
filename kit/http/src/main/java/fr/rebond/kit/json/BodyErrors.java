package fr.rebond.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import fr.rebond.kit.problem.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the values of one body, in their order. Reading goes on after a wrong value. */
final class BodyErrors {

    private final List<Reason> reasons = new ArrayList<>();

    /** Those of the body that is being read; empty when something else than a body is read. */
    static Optional<BodyErrors> of(DeserializationContext context) {
        return Optional.ofNullable((BodyErrors) context.getAttribute(BodyErrors.class));
    }

    /** About the value that the parser has just read. */
    void add(JsonParser parser, String detail) {
        add(parser.getParsingContext().pathAsPointer(), detail);
    }

    void add(JsonPointer place, String detail) {
        add(new Reason(place.toString(), detail));
    }

    /** About the value that stopped the reading. */
    void add(JsonMappingException failure, String detail) {
        add(new Reason(JsonPlace.of(failure), detail));
    }

    private void add(Reason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** Whether something is wrong with this value or within it. */
    boolean concern(JsonPointer place) {
        var pointer = place.toString();
        return reasons.stream()
                .anyMatch(reason ->
                        reason.pointer().equals(pointer) || reason.pointer().startsWith(pointer + "/"));
    }

    List<Reason> all() {
        return List.copyOf(reasons);
    }
}
