package fr.rebond.funding.stateaid.rule;

import java.math.BigDecimal;

/**
 * A rate, a threshold or a regime that the law sets for some time.
 *
 * @param key what it is, such as {@code GBER_17_RATE_SMALL}
 * @param value a plain decimal, or the name itself
 * @param legalReference the text that a step cites
 * @param source where the value was read
 * @param verified by someone with the role rules-manager; until then it serves simulations only
 */
public record RuleRow(
        String key,
        Validity validity,
        Unit unit,
        String value,
        String legalReference,
        String source,
        boolean verified) {

    /** @throws IllegalArgumentException if a number is expected and none is given, or a text is blank */
    public RuleRow {
        if (key.isBlank() || value.isBlank() || legalReference.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a row has a key, a value, a legal reference and a source");
        }
        if (unit != Unit.NAME && new BigDecimal(value).signum() < 0) {
            throw new IllegalArgumentException(key + " is negative");
        }
    }

    /** The value of a row that is not a name. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
