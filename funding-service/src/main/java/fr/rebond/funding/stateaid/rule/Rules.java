package fr.rebond.funding.stateaid.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The law as known, looked at on one day for one use.
 *
 * @param grantDate day on which the legal right to the aid is conferred: it picks the rows
 */
public record Rules(List<RuleRow> rows, LocalDate grantDate, Use use) {

    public Rules {
        rows = List.copyOf(rows);
    }

    /** The rows of these keys, or why they cannot be had: every reason at once. */
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
                        + " is not verified: it serves simulations only");
            } else {
                found.put(key, applying.getFirst());
            }
        }
        return new Selection(found, problems);
    }
}
