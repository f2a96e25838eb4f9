package fr.rebond.kit.json;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans text that people type or paste. Two texts that look the same become the same: composed (NFC), without outer
 * spaces, and empty if nothing of it can be seen.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode normalization forms</a>
 */
final class Texts {

    /** Controls other than tab and line ends, lone surrogates, and what reverses the direction of reading (UAX 9). */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069&&[^\\t\\n\\r]]");

    /** Zero width space, word joiner, byte order mark. */
    private static final String ZERO_WIDTH = "\u200b\u2060\ufeff";

    /** Characters that show nothing although Unicode counts them as letters, marks or symbols. */
    private static final String BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    /** Below it every text is composed, and no character is forbidden but controls. */
    private static final char FIRST_COMBINING = '\u0300';

    private Texts() {}

    /** @throws IllegalArgumentException for control characters and characters that change the direction of reading */
    static String clean(String text) {
        if (FORBIDDEN.matcher(text).find()) {
            throw new IllegalArgumentException();
        }
        var composed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints().anyMatch(Texts::isVisible) ? stripped(composed) : "";
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < FIRST_COMBINING);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> BLANK.indexOf(character) < 0 && !isVariationSelector(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xfe00 && character <= 0xfe0f)
                || (character >= 0x180b && character <= 0x180f)
                || (character >= 0xe0100 && character <= 0xe01ef);
    }

    /** None of the outer characters lies outside the basic plane. */
    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (isOuter(text.charAt(begin))) {
            begin++;
        }
        while (isOuter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isOuter(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || ZERO_WIDTH.indexOf(character) >= 0;
    }
}
