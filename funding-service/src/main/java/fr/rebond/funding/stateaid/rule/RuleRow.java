package fr.rebond.funding.stateaid.rule;

import java.math.BigDecimal;

/**
 * A rate, a threshold or an aid regime that the law sets for a period.
 *
 * @param key key of the row, for example {@code GBER_17_RATE_SMALL}
 * @param value a plain decimal, or a name
 * @param legalReference the legal text, for the steps
 * @param source the document from which the value was taken
 * @param verified whether a rules manager has verified the value; decisions use verified rows only
 */
public record RuleRow(
        String key,
        Validity validity,
        Unit unit,
        String value,
        String legalReference,
        String source,
        boolean verified) {

    /**
     * @throws IllegalArgumentException if a text is blank, or the value should be a number and is not, or is negative
     */
    public RuleRow {
        if (key.isBlank() || value.isBlank() || legalReference.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a row needs a key, a value, a legal reference and a source");
        }
        if (unit != Unit.NAME && new BigDecimal(value).signum() < 0) {
            throw new IllegalArgumentException(key + " is negative");
        }
    }

    /** The value of a row whose unit is not {@link Unit#NAME}. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
