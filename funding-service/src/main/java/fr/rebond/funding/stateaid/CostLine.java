package fr.rebond.funding.stateaid;

import java.math.BigDecimal;

/**
 * A line of costs of a project.
 *
 * @param name unique in the project; other aid refers to the same costs by the same name
 * @param amount euros, without recoverable VAT
 */
public record CostLine(String name, BigDecimal amount) {

    public CostLine {
        if (name.isBlank() || amount.signum() < 0) {
            throw new IllegalArgumentException("a cost line needs a name and an amount of zero or more");
        }
    }
}
