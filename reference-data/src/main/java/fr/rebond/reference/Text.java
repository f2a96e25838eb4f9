package fr.rebond.reference;

import java.text.Normalizer;

/** How names and codes typed by people are brought to one form. */
final class Text {

    private Text() {}

    /** Without any kind of space: ordinary, no-break, narrow. */
    static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Each line as a space and its words in plain lower-case letters and digits, one space between them:
     * {@code "Le Cateau-Cambrésis"} is {@code " le cateau cambresis"}.
     */
    static String folded(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 8).append(' ');
        Normalizer.normalize(lines, Normalizer.Form.NFD).chars().forEach(character -> {
            switch (character) {
                case '\n' -> folded.append("\n ");
                case 'œ', 'Œ' -> folded.append("oe");
                case 'æ', 'Æ' -> folded.append("ae");
                default -> fold(character, folded);
            }
        });
        return folded.toString();
    }

    private static void fold(int character, StringBuilder folded) {
        if (Character.isLetterOrDigit(character)) {
            folded.append((char) Character.toLowerCase(character));
        } else if (Character.getType(character) != Character.NON_SPACING_MARK
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
