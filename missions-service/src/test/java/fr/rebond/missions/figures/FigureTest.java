package fr.rebond.missions.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.money.Money;
import fr.rebond.missions.figures.published.PublishedFigure;
import fr.rebond.missions.figures.published.Qualifier;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Figures CAMBRESIS = new Figures(44, 44, 88, Money.euros(286_000_000), 645, 17, 303, 3);

    @Test
    void comparesByQualifier() {
        assertThat(agrees(Figure.ROUTED_PROJECTS, 17, Qualifier.EXACT)).isTrue();
        assertThat(agrees(Figure.ROUTED_PROJECTS, 18, Qualifier.EXACT)).isFalse();
        assertThat(agrees(Figure.ROUTED_FORECAST_JOBS, 300, Qualifier.MORE_THAN))
                .isTrue();
        assertThat(agrees(Figure.ROUTED_FORECAST_JOBS, 303, Qualifier.MORE_THAN))
                .isFalse();
        assertThat(agrees(Figure.FORECAST_JOBS, 650, Qualifier.ALMOST)).isTrue();
        assertThat(agrees(Figure.FORECAST_JOBS, 645, Qualifier.ALMOST)).isFalse();
        assertThat(agrees(Figure.INVESTMENT, 286_000_000, Qualifier.EXACT)).isTrue();
    }

    private static boolean agrees(Figure figure, long value, Qualifier qualifier) {
        return new PublishedFigure(BigDecimal.valueOf(value), qualifier).agrees(figure.valueIn(CAMBRESIS));
    }

    @Test
    void equalFiguresHaveTheSameVersion() {
        var published = Map.of(Figure.AXES, new PublishedFigure(BigDecimal.valueOf(3), Qualifier.EXACT));

        assertThat(MissionFiguresView.of(CAMBRESIS, published).version())
                .isEqualTo(MissionFiguresView.of(CAMBRESIS, published).version())
                .isNotEqualTo(MissionFiguresView.of(CAMBRESIS, Map.of()).version())
                .isNotNegative();
    }
}
