package fr.rebond.missions.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import fr.rebond.missions.figures.published.PublishedFigure;
import fr.rebond.missions.figures.published.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The computed figures of a mission, and the published ones compared with them")
record MissionFiguresView(
        Figures computed,
        List<FigureComparisonView> published,
        @JsonIgnore long version) implements Versioned {

    @Schema(description = "A published figure compared with the computed one")
    record FigureComparisonView(
            Figure figure,

            @Schema(description = "The published count") @Nullable
            BigDecimal value,

            @Schema(description = "The published amount, of INVESTMENT") @Nullable
            Money amount,

            Qualifier qualifier,

            @Schema(description = "The count from the records") @Nullable
            BigDecimal computed,

            @Schema(description = "The amount from the records, of INVESTMENT") @Nullable
            Money computedAmount,

            @Schema(description = "Whether the computed figure agrees with the published one")
            boolean agrees) {}

    static MissionFiguresView of(Figures computed, Map<Figure, PublishedFigure> published) {
        var comparisons = published.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> compare(entry.getKey(), entry.getValue(), computed))
                .toList();
        return new MissionFiguresView(computed, comparisons, fingerprint(computed, comparisons));
    }

    private static FigureComparisonView compare(Figure figure, PublishedFigure published, Figures figures) {
        var computed = figure.valueIn(figures);
        return new FigureComparisonView(
                figure,
                count(figure, published.value()),
                amount(figure, published.value()),
                published.qualifier(),
                count(figure, computed),
                amount(figure, computed),
                published.agrees(computed));
    }

    private static @Nullable BigDecimal count(Figure figure, BigDecimal value) {
        return figure.isAmount() ? null : value;
    }

    private static @Nullable Money amount(Figure figure, BigDecimal value) {
        return figure.isAmount() ? Money.euros(value) : null;
    }

    /** Figures have no stored version: the entity tag is a hash of their values (FNV-1a, 63 bits). */
    private static long fingerprint(Figures computed, List<FigureComparisonView> published) {
        var hash = 0xcbf29ce484222325L;
        for (var character : (computed + "|" + published).toCharArray()) {
            hash = (hash ^ character) * 0x100000001b3L;
        }
        return hash & Long.MAX_VALUE;
    }
}
