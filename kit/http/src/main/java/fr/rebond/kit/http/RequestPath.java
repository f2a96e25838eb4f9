package fr.rebond.kit.http;

/**
 * The path of a request as it was sent. Some paths can be read in two ways: those with parameters, encoded or doubled
 * separators, dot segments or control characters. They are refused before anything is routed or authorised (vulnerabilities of
 * this kind: CVE-2026-39852, CVE-2026-50559).
 *
 * <p>Scanned once, because it runs for every request.
 */
public final class RequestPath {

    private RequestPath() {}

    /** @param target of the request line: path and query */
    public static boolean isUnambiguous(String target) {
        if (target.isEmpty() || target.charAt(0) != '/') {
            return false;
        }
        var end = target.indexOf('?');
        var length = end < 0 ? target.length() : end;
        var segment = 1;
        for (var index = 1; index < length; index++) {
            var letter = target.charAt(index);
            if (letter == '/') {
                if (index == segment || isDots(target, segment, index)) {
                    return false;
                }
                segment = index + 1;
            } else if (letter == '%') {
                if (index + 2 >= length || !isPlainOctet(target.charAt(index + 1), target.charAt(index + 2))) {
                    return false;
                }
            } else if (letter <= ' ' || letter >= 0x7f || letter == ';' || letter == '\\' || letter == '#') {
                return false;
            }
        }
        return !isDots(target, segment, length);
    }

    private static boolean isDots(String target, int from, int to) {
        return to - from == 1 && target.charAt(from) == '.'
                || to - from == 2 && target.charAt(from) == '.' && target.charAt(from + 1) == '.';
    }

    /** Readers disagree on encoded separators and dots; an encoded percent sign hides another encoding. */
    private static boolean isPlainOctet(char high, char low) {
        var octet = Character.digit(high, 16) << 4 | Character.digit(low, 16);
        return octet >= ' '
                && octet != '/'
                && octet != '\\'
                && octet != ';'
                && octet != '.'
                && octet != '%'
                && octet != 0x7f;
    }
}
