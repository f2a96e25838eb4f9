package fr.rebond.reference.organisation;

/**
 * The number that INSEE gives to an organisation (code de commerce, art. R123-221): 9 digits, of which the last is a check
 * digit (Luhn).
 */
public record Siren(String value) implements Comparable<Siren> {

    /** @throws IllegalArgumentException if the text without spaces is not 9 digits, is all zeros, or has a wrong check digit */
    public Siren {
        value = Digits.of(value, 9, "SIREN");
        if (!Digits.luhn(value)) {
            throw new IllegalArgumentException("SIREN " + value + " fails its check digit");
        }
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
