package fr.rebond.kit.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(description = "Pass it as pageToken for the next page; absent on the last one") @Nullable
        String nextPageToken) {

    /**
     * Makes a page of what a query with {@code LIMIT pageSize + 1} returned.
     *
     * @param keys the values of the sort columns of an item, from which the next page goes on
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, String filters, Function<T, List<String>> keys) {
        if (rows.size() <= request.size()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, request.size());
        return new Page<>(List.copyOf(items), request.tokenAfter(keys.apply(items.getLast()), filters));
    }
}
