package fr.rebond.reference;

/**
 * The number that INSEE gives to an establishment: the SIREN of its organisation and 5 digits (NIC), the last one
 * checks the whole (Luhn). Kept as text.
 */
public record Siret(String value) implements Comparable<Siret> {

    /** It has more establishments than numbers that pass Luhn: a digit sum that is a multiple of 5 is valid too (INSEE). */
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException when the text, spaces apart, is not 14 digits or SIREN or NIC fail their check. */
    public Siret {
        value = Digits.of(value, 14, "SIRET");
        var siren = sirenOf(value);
        var excepted = siren.value().equals(LA_POSTE) && Digits.sum(value) % 5 == 0;
        if (!Digits.luhn(value) && !excepted) {
            throw new IllegalArgumentException("SIRET " + value + " fails its check digit");
        }
    }

    public Siren siren() {
        return sirenOf(value);
    }

    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Siren sirenOf(String siret) {
        try {
            return new Siren(siret.substring(0, 9));
        } catch (IllegalArgumentException invalid) {
            throw new IllegalArgumentException("SIRET " + siret + " does not begin with a valid SIREN", invalid);
        }
    }
}
