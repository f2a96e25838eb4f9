package fr.rebond.funding.stateaid;

import static fr.rebond.funding.stateaid.SampleCase.line;
import static fr.rebond.funding.stateaid.SampleCase.otherAid;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CumulationTest {

    private static final List<CostLine> LINES = List.of(line("A", "600000"), line("B", "400000"));
    private static final BigDecimal TEN_PERCENT = BigDecimal.TEN;

    @Test
    void countsPartlyOverlappingAidProRata() {
        // When
        var cumulation = with(otherAid(OtherAid.Nature.STATE_AID, "100000", line("A", "600000"), line("C", "200000")));
        // Then
        assertThat(cumulation.counted()).isEqualByComparingTo("75000");
        assertThat(cumulation.headroom()).isEqualByComparingTo("25000");
    }

    @Test
    void doesNotCountAidForOtherCosts() {
        // When
        var cumulation = with(otherAid(OtherAid.Nature.STATE_AID, "80000", line("boiler", "400000")));
        // Then
        assertThat(cumulation.headroom()).isEqualByComparingTo("100000");
    }

    @Test
    void raisesTheCeilingOnlyWhereAidOfAHigherIntensityOverlaps() {
        // Given
        var regional = new OtherAid(
                "AFR",
                OtherAid.Nature.STATE_AID,
                new BigDecimal("90000"),
                List.of(line("A", "600000")),
                new BigDecimal("25"),
                null);
        // When
        var cumulation = with(regional);
        // Then
        assertThat(cumulation.highest()).isEqualByComparingTo("190000");
        assertThat(cumulation.headroom()).isEqualByComparingTo("100000");
    }

    @Test
    void countsDeMinimisAidOnlyForTheSameCosts() {
        assertThat(with(otherAid(OtherAid.Nature.DE_MINIMIS, "30000", line("B", "400000")))
                        .headroom())
                .isEqualByComparingTo("70000");
        assertThat(with(otherAid(OtherAid.Nature.DE_MINIMIS, "30000")).headroom())
                .isEqualByComparingTo("100000");
    }

    @Test
    void doesNotCountCentrallyManagedUnionFunds() {
        assertThat(with(otherAid(OtherAid.Nature.UNION_FUNDS, "30000", line("B", "400000")))
                        .headroom())
                .isEqualByComparingTo("100000");
    }

    @Test
    void isUnknownIfTheCostsOfOtherAidAreMissing() {
        // When
        var cumulation = with(otherAid(OtherAid.Nature.STATE_AID, "30000"));
        // Then
        assertThat(cumulation.unknown()).containsExactly("the costs of the aid Region are not identified");
    }

    @Test
    void roundsCountedAidUp() {
        // When
        var cumulation = with(otherAid(OtherAid.Nature.STATE_AID, "100", line("A", "1"), line("C", "2")));
        // Then
        assertThat(cumulation.counted()).isEqualByComparingTo("33.34");
    }

    private static Cumulation with(OtherAid... others) {
        return Cumulation.of(LINES, TEN_PERCENT, List.of(others));
    }
}
