package fr.rebond.funding.stateaid.rule;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The selected rows, and the problems of those that could not be selected. */
public record Selection(Map<String, RuleRow> found, List<String> problems) {

    public Selection {
        found = Map.copyOf(found);
        problems = List.copyOf(problems);
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** @throws NoSuchElementException if the row could not be selected */
    public RuleRow row(String key) {
        var row = found.get(key);
        if (row == null) {
            throw new NoSuchElementException(key);
        }
        return row;
    }
}
