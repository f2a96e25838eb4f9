package fr.rebond.kit.http;

import fr.rebond.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

/** An opaque place in a list: the sort values of the last item seen, bound to the list's filters by a checksum. */
final class PageToken {

    private static final String SEPARATOR = "\u001f";

    private PageToken() {}

    static String write(List<String> keys, String filters) {
        var text = String.join(SEPARATOR, keys);
        var bytes = (checksum(text, filters) + SEPARATOR + text).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static List<String> read(String token, String filters, int keys) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            var values = parts.subList(1, parts.size());
            if (values.size() == keys && parts.getFirst().equals(checksum(String.join(SEPARATOR, values), filters))) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
        throw unknown();
    }

    private static Refusal unknown() {
        return Refusal.invalid("pageToken", "pageToken is none of this list with these filters");
    }

    private static String checksum(String text, String filters) {
        var crc = new CRC32C();
        crc.update((filters + SEPARATOR + text).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
