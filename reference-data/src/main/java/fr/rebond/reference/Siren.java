package fr.rebond.reference;

/**
 * The number that INSEE gives to an organisation (code de commerce, art. R123-221): 9 digits, the last one checks the
 * others (Luhn). Kept as text.
 */
public record Siren(String value) implements Comparable<Siren> {

    /** @throws IllegalArgumentException when the text, spaces apart, is not 9 digits, is all zeros or fails its check. */
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
