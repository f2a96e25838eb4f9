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

class SmeDefinitionTest {

    @Test
    void countsLinkedEnterprisesInFullAndPartnersInProportion() {
        // Given
        var group = new Group(
                "A",
                List.of(staff("A", 30), staff("H", 10), staff("B", 180), staff("C", 100)),
                List.of(stake("H", "A", 60), stake("H", "B", 55), stake("H", "C", 40)),
                BigDecimal.ZERO);
        // When
        var sizing = SmeDefinition.sizeOf(group, decisionOn(IN_2023));
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
    void takesTheNearestSizeAfterTwoPeriods() {
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
    void oneKnownFinancialFigureIsEnough() {
        assertThat(size(new Figures(new BigDecimal("20"), new BigDecimal("5000000"), null)))
                .isEqualTo(EnterpriseSize.SMALL);
    }

    @Test
    void isUnknownWithoutTheFiguresThatDecide() {
        assertThat(sizing(new Figures(null, BigDecimal.ONE, BigDecimal.ONE)).size())
                .isEmpty();
        assertThat(sizing(new Figures(BigDecimal.TEN, new BigDecimal("90000000"), null))
                        .unknown())
                .containsExactly("headcount, turnover or balance sheet of the group is unknown for 2022");
    }

    @Test
    void needsTheAccountsOfTheWholeGroup() {
        // Given
        var withoutAccounts = new Enterprise("B", Map.of());
        var group =
                new Group("A", List.of(staff("A", 10), withoutAccounts), List.of(stake("A", "B", 51)), BigDecimal.ZERO);
        // When
        var sizing = SmeDefinition.sizeOf(group, decisionOn(IN_2023));
        // Then
        assertThat(sizing.size()).isEmpty();
    }

    @Test
    void enterpriseWithPublicStakeOf25PercentIsNotAnSme() {
        // Given
        var group = new Group("A", List.of(staff("A", 10)), List.of(), new BigDecimal("25"));
        // When
        var sizing = SmeDefinition.sizeOf(group, decisionOn(IN_2023));
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
        var related = group.related();
        // Then
        assertThat(related.linked()).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(related.partners()).isEmpty();
    }

    @Test
    void countsEnterprisesLinkedToAPartnerButNotPartnersOfPartners() {
        // Given
        var group = new Group(
                "A",
                List.of(staff("A", 1), staff("P", 2), staff("L", 4), staff("Q", 8)),
                List.of(stake("P", "A", 30), stake("P", "L", 80), stake("P", "Q", 40)),
                BigDecimal.ZERO);
        // When
        var partners = group.related().partners();
        // Then
        assertThat(partners).containsOnlyKeys("P", "L").containsEntry("L", new BigDecimal("30"));
    }

    @Test
    void rejectsFutureOldAndIncompleteAccounts() {
        assertThat(unknown(2022, 2023, 2024))
                .containsExactly("the accounts of A for 2024 are later than the day of grant");
        assertThat(unknown(2019, 2020)).containsExactly("the latest accounts of A, for 2020, are too old");
        assertThat(unknown(2020, 2022)).containsExactly("the accounts of A are missing for 2021");
        assertThat(unknown(2021)).isEmpty();
    }

    private static List<String> unknown(Integer... years) {
        var periods = Arrays.stream(years).collect(Collectors.toMap(year -> year, year -> figures("20", "1", "1")));
        return SmeDefinition.sizeOf(Group.alone(new Enterprise("A", periods)), decisionOn(IN_2023))
                .unknown();
    }

    @Test
    void computesALargeGroupQuickly() {
        // Given: the largest possible form, with a chain that has a partner at each link
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
        assertTimeout(Duration.ofSeconds(2), () -> SmeDefinition.sizeOf(group, decisionOn(IN_2023)));
    }

    @Test
    void rejectsTwoEnterprisesWithTheSameId() {
        var twice = List.of(staff("A", 1), staff("A", 300));
        assertThatThrownBy(() -> new Group("A", twice, List.of(), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("enterprise A is named twice");
    }

    @Test
    void rejectsStakesOfUnknownEnterprises() {
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
        return SmeDefinition.sizeOf(Group.alone(new Enterprise("A", periods)), decisionOn(IN_2023))
                .size()
                .orElseThrow();
    }

    private static EnterpriseSize size(Figures figures) {
        return sizing(figures).size().orElseThrow();
    }

    private static Sizing sizing(Figures figures) {
        var enterprise = new Enterprise("A", Map.of(2022, figures));
        return SmeDefinition.sizeOf(Group.alone(enterprise), decisionOn(IN_2023));
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
