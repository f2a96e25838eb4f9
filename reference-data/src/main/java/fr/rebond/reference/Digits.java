package fr.rebond.reference;

/** The digits of an identifier, as text: leading zeros matter. */
public final class Digits {

    private Digits() {}

    /** As official numbers are kept: without the spaces that people group their digits with. Absent stays absent. */
    public static String ungrouped(String text) {
        return text == null ? null : Text.withoutSpaces(text);
    }

    /** Takes out the spaces people group digits with (no-break ones too) and refuses what is not {@code length} digits. */
    static String of(String text, int length, String name) {
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

    /** Luhn's check (ISO/IEC 7812-1): from the right, every second digit counts double, less 9 above 9. */
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
