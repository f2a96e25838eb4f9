package fr.rebond.kit.query;

import java.util.UUID;
import java.util.function.Function;

/**
 * The order of a list, and how it continues after a page.
 *
 * @param condition in SQL, which selects the rows after the parameter {@code :after}, e.g. {@code c.id > :after}; the
 *                  components of a record are {@code :after.posting}, {@code :after.line}
 * @param type      of the sort key, see {@link fr.rebond.kit.page.PageRequest#after}
 * @param key       the sort key of a row
 */
public record Keyset<T, K>(String condition, Class<K> type, Function<T, K> key) {

    /** In the order of an id, which for UUIDv7 is the order of creation. @param column e.g. {@code c.id} */
    public static <T> Keyset<T, UUID> byId(String column, Function<T, UUID> id) {
        return new Keyset<>(column + " > :after", UUID.class, id);
    }

    /** In the order of a number. @param column e.g. {@code number} */
    public static <T> Keyset<T, Long> byNumber(String column, Function<T, Long> number) {
        return new Keyset<>(column + " > :after", Long.class, number);
    }

    /** In the order of a unique text, such as a code. @param column e.g. {@code c.code} */
    public static <T> Keyset<T, String> byText(String column, Function<T, String> text) {
        return new Keyset<>(column + " > :after", String.class, text);
    }
}
