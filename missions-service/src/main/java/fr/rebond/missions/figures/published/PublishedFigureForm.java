package fr.rebond.missions.figures.published;

import fr.rebond.kit.money.Amount;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.figures.Figure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as it was published: a count has a value, a sum of money an amount. */
@Schema(description = "A figure as it was published: INVESTMENT has an amount, every other figure a value")
public record PublishedFigureForm(
        @PositiveOrZero @Digits(integer = 14, fraction = 2) @Schema(description = "A count", examples = "300") @Nullable
        BigDecimal value,

        @Amount @Valid @Schema(description = "An amount of money") @Nullable
        Money amount,

        @NotNull
        @Schema(
                description =
                        "EXACT means the computed figure is equal, ALMOST that it is a little less, MORE_THAN that it is "
                                + "more")
        Qualifier qualifier) {

    static PublishedFigureForm of(Figure figure, PublishedFigure published) {
        return figure.isAmount()
                ? new PublishedFigureForm(null, Money.euros(published.value()), published.qualifier())
                : new PublishedFigureForm(published.value(), null, published.qualifier());
    }

    boolean fits(Figure figure) {
        return figure.isAmount() ? amount != null && value == null : amount == null && value != null;
    }

    PublishedFigure figure() {
        return new PublishedFigure(amount == null ? value : amount.amount(), qualifier);
    }
}
