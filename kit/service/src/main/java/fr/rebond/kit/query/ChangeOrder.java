package fr.rebond.kit.query;

import java.util.UUID;
import java.util.function.Function;

/**
 * The two orders of a list that systems can follow by marks: by id, and from a mark on by change.
 *
 * @param column    SQL of the id, e.g. {@code m.id}
 * @param changedIn SQL of the transaction that last changed what the caller sees of the row, type {@code xid8}
 * @param id        the id of a row
 */
public record ChangeOrder<T>(String column, String changedIn, Function<T, UUID> id) {

    /** Of a table that the trigger function {@code stamp_change} stamps. @param table its alias, e.g. {@code m} */
    public static <T> ChangeOrder<T> of(String table, Function<T, UUID> id) {
        return new ChangeOrder<>(table + ".id", table + ".changed_in", id);
    }
}
