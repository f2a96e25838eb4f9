package fr.rebond.reference;

import java.text.Normalizer;

/** Normalises names and codes that people type. */
public final class Text {

    private static final int END_OF_ASCII = 128;

    private Text() {}

    /** Removes all kinds of spaces: ordinary, no-break, narrow. */
    public static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Turns each line into a space and its words in lower-case letters without accents and digits, separated by one space:
     * {@code "Le Cateau-Cambrésis"} becomes {@code " le cateau cambresis"}.
     */
    public static String folded(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 8).append(' ');
        for (var place = 0; place < lines.length(); place++) {
            var character = lines.charAt(place);
            switch (character) {
                case '\n' -> folded.append("\n ");
                case 'œ', 'Œ' -> folded.append("oe");
                case 'æ', 'Æ' -> folded.append("ae");
                default -> fold(character < END_OF_ASCII ? character : withoutAccent(character), folded);
            }
        }
        return folded.toString();
    }

    private static char withoutAccent(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static void fold(char character, StringBuilder folded) {
        if (Character.isLetterOrDigit(character)) {
            folded.append(Character.toLowerCase(character));
        } else if (Character.getType(character) != Character.NON_SPACING_MARK
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
