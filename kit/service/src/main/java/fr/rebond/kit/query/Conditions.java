package fr.rebond.kit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * The WHERE clause of a list. Only the filters that the caller sent are part of the statement, so that each can use its
 * index.
 */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> filters = new TreeMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    /**
     * A filter of the caller. Page tokens are bound to it.
     *
     * @param parameter of the condition, e.g. {@code wave}
     * @param condition in SQL, e.g. {@code w.id = :wave}
     * @param value     absent when the caller did not send the filter, which then has no effect
     */
    public Conditions filter(String parameter, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
            filters.put(parameter, value);
        }
        return this;
    }

    /** A condition that does not come from the caller, such as what it may see. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The value of a parameter that a condition or the rest of the statement uses. */
    public Conditions bind(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** SQL for an attribute {@code <name>} of the statement. Must never contain input of the caller. */
    public Conditions define(String name, String sql) {
        attributes.put(name, sql);
        return this;
    }

    /** {@code WHERE …}, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    /** Fills the attribute {@code <where>}, the other attributes and the parameters of a statement. */
    <S extends SqlStatement<S>> S applyTo(S statement) {
        attributes.forEach(statement::define);
        return statement.define("where", where()).bindMap(values);
    }

    /** The filters of the caller in a stable form. */
    String filters() {
        return filters.toString();
    }

    String filtersWithout(String parameter) {
        var others = new TreeMap<>(filters);
        others.remove(parameter);
        return others.toString();
    }
}
