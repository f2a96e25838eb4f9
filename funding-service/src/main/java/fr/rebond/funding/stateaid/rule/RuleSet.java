package fr.rebond.funding.stateaid.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The rows of law for an aid granted on one day.
 *
 * @param grantDate day on which the legal right to the aid is conferred; it selects the rows
 */
public record RuleSet(List<RuleRow> rows, LocalDate grantDate, Use use) {

    public RuleSet {
        rows = List.copyOf(rows);
    }

    /** Selects one row for each key. The selection names every missing, ambiguous or unverified row. */
    public Selection select(String... keys) {
        var found = new TreeMap<String, RuleRow>();
        var problems = new ArrayList<String>();
        for (var key : keys) {
            var applying = rows.stream()
                    .filter(row -> row.key().equals(key) && row.validity().covers(grantDate))
                    .toList();
            if (applying.isEmpty()) {
                problems.add("no row " + key + " applies on " + grantDate);
            } else if (applying.size() > 1) {
                problems.add("several rows " + key + " apply on " + grantDate);
            } else if (use == Use.DECISION && !applying.getFirst().verified()) {
                problems.add("row " + key + " = " + applying.getFirst().value()
                        + " is not verified and can be used for simulations only");
            } else {
                found.put(key, applying.getFirst());
            }
        }
        return new Selection(found, problems);
    }

    /** The selected rows, and why others could not be selected. */
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
}
