package fr.rebond.missions.figures.published;

import java.math.BigDecimal;

/** How a published figure compares with the true one. */
public enum Qualifier {
    EXACT,
    /** The true figure is less. How much less is not checked. */
    ALMOST,
    MORE_THAN;

    boolean agrees(BigDecimal computed, BigDecimal published) {
        var sign = computed.compareTo(published);
        return switch (this) {
            case EXACT -> sign == 0;
            case ALMOST -> sign < 0;
            case MORE_THAN -> sign > 0;
        };
    }
}
