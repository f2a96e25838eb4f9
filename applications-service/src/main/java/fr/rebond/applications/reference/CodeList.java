package fr.rebond.applications.reference;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pages of a list in memory, in ascending order of code. */
final class CodeList {

    private CodeList() {}

    /**
     * @param after   returns the items after a code; "" for all items
     * @param filters all filters in a stable form
     */
    static <T> Page<T> page(
            PageRequest request, String filters, Function<String, Stream<T>> after, Function<T, String> code) {
        var last = request.after(filters, String.class).orElse("");
        var rows = after.apply(last).limit(request.limit()).toList();
        return Page.of(rows, request, filters, code);
    }
}
