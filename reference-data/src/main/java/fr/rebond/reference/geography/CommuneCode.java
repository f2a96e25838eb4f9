package fr.rebond.reference.geography;

import java.util.Locale;

/** Packs the code of a commune into 4 bytes, as a number of base 36. The order of codes is kept. */
final class CommuneCode {

    private static final int LENGTH = 5;

    private CommuneCode() {}

    /** Negative if the text is not a code. */
    static int packed(String code) {
        if (code.length() != LENGTH || !code.chars().allMatch(CommuneCode::isCodeCharacter)) {
            return -1;
        }
        return Integer.parseInt(code, Character.MAX_RADIX);
    }

    static String text(int packed) {
        var digits = Integer.toString(packed, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** The département is the beginning of the code: 3 characters overseas, 2 elsewhere. */
    static String departement(String code) {
        return code.substring(0, code.startsWith("97") ? 3 : 2);
    }

    private static boolean isCodeCharacter(int character) {
        return (character >= '0' && character <= '9') || character == 'A' || character == 'B';
    }
}
