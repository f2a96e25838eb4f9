package fr.rebond.local.story.data;

import java.math.BigDecimal;

/**
 * A figure that the records must give.
 *
 * @param figure key under which it is computed
 */
public record Published(String figure, String label, BigDecimal value, Qualifier qualifier) {

    /** How a published figure is meant. */
    public enum Qualifier {
        EXACT("", 0),
        ALMOST("almost ", -1),
        MORE_THAN("more than ", 1);

        private final String words;
        private final int sign;

        Qualifier(String words, int sign) {
            this.words = words;
            this.sign = sign;
        }

        public String words() {
            return words;
        }
    }

    public boolean isBorneOutBy(BigDecimal computed) {
        return computed.compareTo(value) == qualifier.sign;
    }
}
