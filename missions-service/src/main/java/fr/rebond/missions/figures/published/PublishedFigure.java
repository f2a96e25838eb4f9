package fr.rebond.missions.figures.published;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "A figure as it was published")
public record PublishedFigure(
        @NotNull
        @PositiveOrZero
        @Digits(integer = 14, fraction = 2)
        @Column(name = "value", precision = 16, scale = 2)
        @Schema(description = "A count, or an amount in euros", examples = "300")
        BigDecimal value,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(
                description =
                        "EXACT means the computed figure is equal, ALMOST that it is a little less, MORE_THAN that it is "
                                + "more")
        @Column(name = "qualifier")
        Qualifier qualifier) {

    public boolean agrees(BigDecimal computed) {
        return qualifier.agrees(computed, value);
    }
}
