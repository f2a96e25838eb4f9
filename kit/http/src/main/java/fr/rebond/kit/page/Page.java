package fr.rebond.kit.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Send it as pageToken to get the next page; absent on the last page") @Nullable
        String nextPageToken) {

    /**
     * Makes a page of the rows returned by a query with {@link PageRequest#limit()}.
     *
     * @param key the sort key of an item, after which the next page starts
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, String filters, Function<T, ?> key) {
        if (rows.size() <= request.size()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, request.size());
        return new Page<>(List.copyOf(items), request.tokenAfter(key.apply(items.getLast()), filters));
    }

    /**
     * Makes a page of a list that is known to be short and is read as a whole.
     *
     * @param all in the order of the key
     */
    public static <T, K extends Comparable<K>> Page<T> within(
            List<T> all, PageRequest request, String filters, Class<K> type, Function<T, K> key) {
        var after = request.after(filters, type);
        var rows = all.stream()
                .filter(item ->
                        after.map(last -> key.apply(item).compareTo(last) > 0).orElse(true))
                .limit(request.limit())
                .toList();
        return of(rows, request, filters, key);
    }
}
