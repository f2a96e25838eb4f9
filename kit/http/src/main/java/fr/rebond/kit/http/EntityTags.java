package fr.rebond.kit.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The value of {@code If-Match} or {@code If-None-Match}: a list of entity tags, or {@code *} for any representation.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, sections 8.8.3 and 13.1</a>
 */
public final class EntityTags {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";

    /** A tag with what is before it, up to the next comma. Matched one by one: a long list would overflow the stack. */
    private static final Pattern ITEM = Pattern.compile("\\G[\\s,]*(" + TAG + ")\\s*(?:,|$)");

    private static final Pattern REST = Pattern.compile("[\\s,]*");

    private final List<String> tags;

    private EntityTags(List<String> tags) {
        this.tags = tags;
    }

    /**
     * @param lines every line of the header; together they are one list
     * @throws IllegalArgumentException when it is neither a list of entity tags nor {@code *}
     */
    public static EntityTags parse(List<String> lines) {
        var value = String.join(",", lines).strip();
        if (value.equals(ANY)) {
            return new EntityTags(List.of(ANY));
        }
        var tags = new ArrayList<String>();
        var item = ITEM.matcher(value);
        var end = 0;
        while (item.find()) {
            tags.add(item.group(1));
            end = item.end();
        }
        if (tags.isEmpty() || !REST.matcher(value.substring(end)).matches()) {
            throw new IllegalArgumentException(
                    "must be entity tags with their double quotes, such as \"3\", separated by commas, or *");
        }
        return new EntityTags(tags);
    }

    /** The comparison of {@code If-Match}: a weak tag never matches. */
    public boolean matchStrongly(String tag) {
        return tags.contains(ANY) || (!tag.startsWith(WEAK) && tags.contains(tag));
    }

    /** The comparison of {@code If-None-Match}: a weak tag matches the strong one. */
    public boolean matchWeakly(String tag) {
        return tags.contains(ANY)
                || tags.stream().anyMatch(known -> opaque(known).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
