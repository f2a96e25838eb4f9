package fr.rebond.reference;

import java.util.Locale;

/** A commune's code as a number of base 36: 4 bytes, in the order of the texts. */
final class CommuneCode {

    private static final int LENGTH = 5;

    private CommuneCode() {}

    /** Negative when the text cannot be a code. */
    static int packed(String code) {
        if (code.length() != LENGTH || !code.chars().allMatch(CommuneCode::mayStandInCode)) {
            return -1;
        }
        return Integer.parseInt(code, Character.MAX_RADIX);
    }

    static String text(int packed) {
        var digits = Integer.toString(packed, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** The département is the beginning of the code: 3 characters overseas, else 2. */
    static String departement(String code) {
        return code.substring(0, code.startsWith("97") ? 3 : 2);
    }

    private static boolean mayStandInCode(int character) {
        return (character >= '0' && character <= '9') || character == 'A' || character == 'B';
    }
}
