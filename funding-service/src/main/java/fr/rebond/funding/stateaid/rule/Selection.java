package fr.rebond.funding.stateaid.rule;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Rows that were looked for: all of them, or the problems that keep some away. */
public record Selection(Map<String, RuleRow> found, List<String> problems) {

    public Selection {
        found = Map.copyOf(found);
        problems = List.copyOf(problems);
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** @throws NoSuchElementException if that row is one of the problems */
    public RuleRow row(String key) {
        var row = found.get(key);
        if (row == null) {
            throw new NoSuchElementException(key);
        }
        return row;
    }
}
