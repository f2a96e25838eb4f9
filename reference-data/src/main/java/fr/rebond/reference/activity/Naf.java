package fr.rebond.reference.activity;

import fr.rebond.reference.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The main activity of a company or a project (code APE): a sub-class of the nomenclature.
 *
 * @param code with its point, {@code 10.71A}; {@code 1071A} and {@code 10.71a} are accepted too
 */
public record Naf(String code, NafNomenclature nomenclature) implements Comparable<Naf> {

    private static final Pattern SUBCLASS = Pattern.compile("([0-9]{2})\\.?([0-9]{2}[A-Z])");

    /** @throws IllegalArgumentException if the text is not a sub-class of the nomenclature */
    public Naf {
        if (code == null || nomenclature == null) {
            throw new IllegalArgumentException("A NAF code or its nomenclature is missing");
        }
        var parts = SUBCLASS.matcher(Text.withoutSpaces(code).toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new IllegalArgumentException("A NAF code has 4 digits and a letter, as in 10.71A");
        }
        code = parts.group(1) + "." + parts.group(2);
        if (nomenclature.label(code).isEmpty()) {
            throw new IllegalArgumentException(nomenclature.title() + " has no code " + code);
        }
    }

    /** A code of NAF rév. 2. */
    public static Naf rev2(String code) {
        return new Naf(code, NafNomenclature.NAF_REV2);
    }

    public String label() {
        return nomenclature.label(code).orElseThrow();
    }

    /** The class of the European nomenclature (NACE) of this sub-class: {@code 10.71} for {@code 10.71A}. */
    public String naceClass() {
        return code.substring(0, code.length() - 1);
    }

    /** By nomenclature, then code. */
    @Override
    public int compareTo(Naf other) {
        var byNomenclature = nomenclature.compareTo(other.nomenclature);
        return byNomenclature != 0 ? byNomenclature : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
