package fr.rebond.reference.organisation;

/**
 * The number that INSEE gives to an establishment: the SIREN of its organisation and 5 digits (NIC), of which the last is a
 * check digit of all (Luhn).
 */
public record Siret(String value) implements Comparable<Siret> {

    /** La Poste has more establishments than Luhn allows: a sum of digits that is a multiple of 5 is valid too (INSEE). */
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException if the text without spaces is not 14 digits, or a check digit is wrong */
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
