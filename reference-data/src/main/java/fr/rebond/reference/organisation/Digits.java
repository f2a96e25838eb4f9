package fr.rebond.reference.organisation;

import fr.rebond.reference.Text;
import org.jspecify.annotations.Nullable;

/** Checks the digits of an identifier, which is a text because leading zeros count. */
public final class Digits {

    private Digits() {}

    /** Removes the spaces between groups of digits, as official numbers are stored. */
    public static @Nullable String ungrouped(@Nullable String text) {
        return text == null ? null : Text.withoutSpaces(text);
    }

    /**
     * Removes all spaces, no-break spaces too.
     *
     * @throws IllegalArgumentException if the rest is not {@code length} digits, or is all zeros
     */
    static String of(@Nullable String text, int length, String name) {
        if (text == null) {
            throw new IllegalArgumentException("A " + name + " is missing");
        }
        var digits = Text.withoutSpaces(text);
        if (digits.length() != length || !digits.chars().allMatch(Digits::isDigit)) {
            throw new IllegalArgumentException("A " + name + " has " + length + " digits");
        }
        if (digits.chars().allMatch(digit -> digit == '0')) {
            throw new IllegalArgumentException("A " + name + " is not all zeros");
        }
        return digits;
    }

    /** Checks digits by the Luhn algorithm (ISO/IEC 7812-1): every second digit from the right counts double, minus 9 above 9. */
    static boolean luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var value = (digits.charAt(digits.length() - 1 - place) - '0') * (place % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
