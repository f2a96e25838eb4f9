package fr.rebond.funding.stateaid.size;

import static fr.rebond.funding.stateaid.SampleRows.IN_2023;
import static fr.rebond.funding.stateaid.SampleRows.decisionOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeRuleTest {

    @Test
    void countsLinkedEnterprisesWholeAndPartnersProRata() {
        // Given
        var group = new Group(
                "A",
                List.of(staff("A", 30), staff("H", 10), staff("B", 180), staff("C", 100)),
                List.of(stake("H", "A", 60), stake("H", "B", 55), stake("H", "C", 40)),
                BigDecimal.ZERO);
        // When
        var sizing = SizeRule.sizeOf(group, decisionOn(IN_2023));
        // Then
        assertThat(sizing.found()).isEqualTo(EnterpriseSize.LARGE);
        assertThat(sizing.steps().getFirst().inputs()).containsEntry("headcount", "260.00");
    }

    @Test
    void changesStatusAfterTwoConsecutivePeriods() {
        assertThat(size(240, 255, 262)).isEqualTo(EnterpriseSize.LARGE);
        assertThat(size(240, 255, 249)).isEqualTo(EnterpriseSize.MEDIUM);
        assertThat(size(240, 255)).isEqualTo(EnterpriseSize.MEDIUM);
        assertThat(size(255, 249, 240)).isEqualTo(EnterpriseSize.MEDIUM);
        assertThat(size(255, 249)).isEqualTo(EnterpriseSize.LARGE);
    }

    @Test
    void aStatusLeftTwiceBecomesTheNearerOfBothPeriods() {
        assertThat(size(40, 60, 300)).isEqualTo(EnterpriseSize.MEDIUM);
        assertThat(size(40, 60, 300, 300)).isEqualTo(EnterpriseSize.LARGE);
    }

    @Test
    void oneFinancialCeilingIsEnough() {
        assertThat(size(figures("249", "60000000", "43000000"))).isEqualTo(EnterpriseSize.MEDIUM);
        assertThat(size(figures("249", "50000000", "44000000"))).isEqualTo(EnterpriseSize.MEDIUM);
        assertThat(size(figures("249", "50000000.01", "43000000.01"))).isEqualTo(EnterpriseSize.LARGE);
        assertThat(size(figures("250", "1", "1"))).isEqualTo(EnterpriseSize.LARGE);
        assertThat(size(figures("9", "1", "9000000"))).isEqualTo(EnterpriseSize.MICRO);
        assertThat(size(figures("9", "9000000", "9000000"))).isEqualTo(EnterpriseSize.SMALL);
    }

    @Test
    void oneKnownCeilingThatIsMetIsEnough() {
        assertThat(size(new Figures(new BigDecimal("20"), new BigDecimal("5000000"), null)))
                .isEqualTo(EnterpriseSize.SMALL);
    }

    @Test
    void guessesNothing() {
        assertThat(sizing(new Figures(null, BigDecimal.ONE, BigDecimal.ONE)).size())
                .isEmpty();
        assertThat(sizing(new Figures(BigDecimal.TEN, new BigDecimal("90000000"), null))
                        .unknown())
                .containsExactly("headcount, turnover or balance sheet of the group is unknown for 2022");
    }

    @Test
    void needsTheAccountsOfTheWholeGroup() {
        // Given
        var silent = new Enterprise("B", Map.of());
        var group = new Group("A", List.of(staff("A", 10), silent), List.of(stake("A", "B", 51)), BigDecimal.ZERO);
        // When
        var sizing = SizeRule.sizeOf(group, decisionOn(IN_2023));
        // Then
        assertThat(sizing.size()).isEmpty();
    }

    @Test
    void aQuarterInPublicHandsIsNoSme() {
        // Given
        var group = new Group("A", List.of(staff("A", 10)), List.of(), new BigDecimal("25"));
        // When
        var sizing = SizeRule.sizeOf(group, decisionOn(IN_2023));
        // Then
        assertThat(sizing.found()).isEqualTo(EnterpriseSize.LARGE);
    }

    @Test
    void linksThroughChainsJointlyAndByControl() {
        // Given
        var group = new Group(
                "A",
                List.of(staff("A", 1), staff("B", 2), staff("C", 4), staff("D", 8), staff("E", 16)),
                List.of(
                        stake("A", "B", 51),
                        stake("A", "C", 30),
                        stake("B", "C", 30),
                        new Stake("D", "C", BigDecimal.ONE, true),
                        stake("D", "E", 24)),
                BigDecimal.ZERO);
        // When
        var circle = group.circle();
        // Then
        assertThat(circle.linked()).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(circle.partners()).isEmpty();
    }

    @Test
    void countsWhatIsLinkedToAPartnerAndNoPartnersOfPartners() {
        // Given
        var group = new Group(
                "A",
                List.of(staff("A", 1), staff("P", 2), staff("L", 4), staff("Q", 8)),
                List.of(stake("P", "A", 30), stake("P", "L", 80), stake("P", "Q", 40)),
                BigDecimal.ZERO);
        // When
        var partners = group.circle().partners();
        // Then
        assertThat(partners).containsOnlyKeys("P", "L").containsEntry("L", new BigDecimal("30"));
    }

    @Test
    void neitherAccountsOfTheFutureNorOldOnesTellASize() {
        assertThat(unknown(2022, 2023, 2024)).containsExactly("accounts of A for 2024 close after the day of grant");
        assertThat(unknown(2019, 2020)).containsExactly("the latest accounts of A are those of 2020");
        assertThat(unknown(2020, 2022)).containsExactly("no accounts of A for 2021");
        assertThat(unknown(2021)).isEmpty();
    }

    private static List<String> unknown(Integer... years) {
        var periods = Arrays.stream(years).collect(Collectors.toMap(year -> year, year -> figures("20", "1", "1")));
        return SizeRule.sizeOf(Group.alone(new Enterprise("A", periods)), decisionOn(IN_2023))
                .unknown();
    }

    @Test
    void aLargeGroupIsLookedAtInAMoment() {
        // Given: as many enterprises, stakes and years as a form takes, a chain that a partner stands behind at each
        // link
        var enterprises = IntStream.range(0, 100)
                .mapToObj(i -> new Enterprise(
                        "E" + i,
                        IntStream.rangeClosed(2013, 2022)
                                .boxed()
                                .collect(Collectors.toMap(year -> year, year -> figures("1", "1", "1")))))
                .toList();
        var stakes = IntStream.range(0, 500)
                .mapToObj(i -> stake("E" + i % 100, "E" + (i * 7 + 1) % 100, i % 3 == 0 ? 51 : 30))
                .toList();
        var group = new Group("E0", enterprises, stakes, BigDecimal.ZERO);
        // Then
        assertTimeout(Duration.ofSeconds(2), () -> SizeRule.sizeOf(group, decisionOn(IN_2023)));
    }

    @Test
    void anEnterpriseStandsOnce() {
        var twice = List.of(staff("A", 1), staff("A", 300));
        assertThatThrownBy(() -> new Group("A", twice, List.of(), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("enterprise A stands twice");
    }

    @Test
    void describesEveryEnterpriseThatItNames() {
        // When
        var refusal = catchThrowable(
                () -> new Group("A", List.of(staff("A", 1)), List.of(stake("X", "A", 30)), BigDecimal.ZERO));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("X");
    }

    private static EnterpriseSize size(int... headcounts) {
        var periods = new HashMap<Integer, Figures>();
        for (int i = 0; i < headcounts.length; i++) {
            periods.put(2023 - headcounts.length + i, figures(String.valueOf(headcounts[i]), "1", "1"));
        }
        return SizeRule.sizeOf(Group.alone(new Enterprise("A", periods)), decisionOn(IN_2023))
                .size()
                .orElseThrow();
    }

    private static EnterpriseSize size(Figures figures) {
        return sizing(figures).size().orElseThrow();
    }

    private static Sizing sizing(Figures figures) {
        var enterprise = new Enterprise("A", Map.of(2022, figures));
        return SizeRule.sizeOf(Group.alone(enterprise), decisionOn(IN_2023));
    }

    private static Enterprise staff(String id, int headcount) {
        return new Enterprise(id, Map.of(2022, figures(String.valueOf(headcount), "1", "1")));
    }

    private static Figures figures(String headcount, String turnover, String balanceSheet) {
        return new Figures(new BigDecimal(headcount), new BigDecimal(turnover), new BigDecimal(balanceSheet));
    }

    private static Stake stake(String owner, String owned, int percent) {
        return new Stake(owner, owned, BigDecimal.valueOf(percent), false);
    }
}
