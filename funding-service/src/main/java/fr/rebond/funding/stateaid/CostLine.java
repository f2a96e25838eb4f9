package fr.rebond.funding.stateaid;

import java.math.BigDecimal;

/**
 * Costs that belong together in a project.
 *
 * @param name unique in the project, and how other aid names the same costs
 * @param amount euros, without recoverable VAT
 */
public record CostLine(String name, BigDecimal amount) {

    public CostLine {
        if (name.isBlank() || amount.signum() < 0) {
            throw new IllegalArgumentException("a cost line has a name and an amount that is not negative");
        }
    }
}
