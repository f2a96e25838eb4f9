package fr.rebond.gateway.edge;

/**
 * The path of a request as it was sent. One that two readers could understand differently is unfit: the gateway would
 * route what it sees, and the service would answer something else.
 *
 * <p>Read in one pass, as every request pays for it.
 */
final class RequestPath {

    private RequestPath() {}

    /** @param target as in the request line: path and query */
    static boolean isFit(String target) {
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
                if (index + 2 >= length || !isFitOctet(target.charAt(index + 1), target.charAt(index + 2))) {
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

    /** Encoded, a separator is no separator to one reader and is one to the next; an encoded percent sign hides another. */
    private static boolean isFitOctet(char high, char low) {
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
