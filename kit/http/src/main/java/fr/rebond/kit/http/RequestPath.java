package fr.rebond.kit.http;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Paths that two readers could understand differently: parameters, encoded or doubled separators, dot segments, control
 * characters. They are refused before anything is routed or authorised (holes of this kind: CVE-2026-39852, CVE-2026-50559).
 */
public final class RequestPath {

    private static final Pattern TRICKY = Pattern.compile("[;#\\\\]|[^\\x21-\\x7e]|//|(^|/)\\.{1,2}(/|$)");
    private static final Pattern ENCODED = Pattern.compile("%(?![0-9a-f]{2})|%(2f|5c|3b|2e|25|7f|[01][0-9a-f])");

    private RequestPath() {}

    /** @param rawPath the path as it was sent, without the query */
    public static boolean isTricky(String rawPath) {
        return TRICKY.matcher(rawPath).find()
                || ENCODED.matcher(rawPath.toLowerCase(Locale.ROOT)).find();
    }
}
