package fr.rebond.missions.access;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list in the order of its identifiers, which is the order of creation.
 *
 * @param filters what the list is of and narrowed to, in a stable form
 */
public record ById(PageRequest page, String filters) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The identifier after which the page starts. */
    public UUID after() {
        return page.after(filters, 1)
                .map(keys -> UUID.fromString(keys.getFirst()))
                .orElse(BEFORE_ALL);
    }

    /** How many rows to ask for. */
    public int limit() {
        return page.limit();
    }

    public <T> Page<T> of(List<T> rows, Function<T, UUID> id) {
        return Page.of(rows, page, filters, last -> List.of(id.apply(last).toString()));
    }
}
