package fr.rebond.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The WHERE of a list: only the filters that were given stand in the statement, so that each finds its index. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param condition SQL that names the parameter, e.g. {@code w.id = :wave}; left out when the value is null */
    public Conditions with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            texts.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    public Conditions when(boolean wanted, String condition) {
        if (wanted) {
            texts.add(condition);
        }
        return this;
    }

    /** The value of one more parameter that a condition names. */
    public Conditions value(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** {@code WHERE …}, or nothing. */
    public String where() {
        return texts.isEmpty() ? "" : "WHERE " + String.join(" AND ", texts);
    }

    public Query bind(Query query) {
        return query.bindMap(values);
    }

    /** The filters in a stable form, to which page tokens are bound. */
    public String filters() {
        return texts + values.toString();
    }
}
