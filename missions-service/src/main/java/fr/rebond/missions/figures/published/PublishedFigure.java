package fr.rebond.missions.figures.published;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * A figure as it was published.
 *
 * @param value a count, or an amount in euros
 */
@Embeddable
public record PublishedFigure(
        @Column(name = "value", precision = 16, scale = 2) BigDecimal value,

        @Enumerated(EnumType.STRING) @Column(name = "qualifier")
        Qualifier qualifier) {

    public boolean agrees(BigDecimal computed) {
        return qualifier.agrees(computed, value);
    }
}
