package fr.rebond.missions.access;

import jakarta.persistence.Query;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to: the filters that were given, as conditions of its query. */
public final class Conditions {

    private final String list;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<String, Object> values = new TreeMap<>();

    /** @param list what is listed, so that a page token of another list is told apart */
    public Conditions(String list) {
        this.list = list;
    }

    /** @param value absent when the filter was not given */
    public Conditions with(String name, String condition, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    public String text() {
        return text.toString();
    }

    public void bind(Query query) {
        values.forEach(query::setParameter);
    }

    /** The list and its filters, in a stable form. */
    @Override
    public String toString() {
        return list + values;
    }
}
