package fr.rebond.applications.reference;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.Text;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of a list in memory, in ascending order of code. */
final class CodeList {

    private CodeList() {}

    /**
     * @param name the filter; null lists everything
     * @throws Refusal 400 when it has neither letters nor digits, and would list everything too
     */
    static String startOfName(@Nullable String name) {
        if (name == null) {
            return "";
        }
        if (Text.folded(name).isBlank()) {
            throw Refusal.invalid("name", "must have a letter or a digit; leave it out to list all");
        }
        return name;
    }

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
