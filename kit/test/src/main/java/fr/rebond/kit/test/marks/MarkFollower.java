package fr.rebond.kit.test.marks;

import fr.rebond.kit.test.api.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows a list by marks, as a partner system does, and keeps the last state of each item. */
public final class MarkFollower {

    private static final int PAGE_SIZE = 25;

    private final Api api;
    private final String path;
    private final Map<String, Map<String, Object>> items = new HashMap<>();
    private @Nullable String mark;

    /** @param api with the filters of the list */
    public MarkFollower(Api api, String path) {
        this.api = api.query("pageSize", PAGE_SIZE);
        this.path = path;
    }

    /** Reads the whole list the first time, and what has changed since then. Returns the ids in the order of the list. */
    public List<String> round() {
        var round = mark == null ? api : api.query("mark", mark);
        var ids = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = (next == null ? round : round.query("pageToken", next))
                    .get(path)
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> found = page.path("items");
            found.forEach(item -> items.put(String.valueOf(item.get("id")), item));
            found.forEach(item -> ids.add(String.valueOf(item.get("id"))));
            next = page.path("nextPageToken");
            mark = page.path("nextMark");
        } while (next != null);
        return ids;
    }

    /** The value of a property of an item, as it was last read. */
    public @Nullable Object known(String id, String property) {
        return items.getOrDefault(id, Map.of()).get(property);
    }

    /** The mark that the next round starts from. */
    public String mark() {
        if (mark == null) {
            throw new IllegalStateException("no round has been read yet");
        }
        return mark;
    }
}
