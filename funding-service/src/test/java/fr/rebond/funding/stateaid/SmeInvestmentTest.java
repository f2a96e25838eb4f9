package fr.rebond.funding.stateaid;

import static fr.rebond.funding.stateaid.SampleCase.evidence;
import static fr.rebond.funding.stateaid.SampleCase.line;
import static fr.rebond.funding.stateaid.SampleCase.otherAid;
import static fr.rebond.funding.stateaid.SampleRows.IN_2023;
import static fr.rebond.funding.stateaid.SampleRows.decisionOn;
import static fr.rebond.funding.stateaid.SampleRows.simulationOn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.stateaid.incentive.WrittenElement;
import fr.rebond.funding.stateaid.rule.RuleSet;
import fr.rebond.funding.stateaid.rule.Step;
import fr.rebond.funding.stateaid.size.EnterpriseSize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmeInvestmentTest {

    @Test
    void allowsTwentyPercentForASmallAndTenForAMediumEnterprise() {
        assertThat(allowed(SampleCase.of(EnterpriseSize.MICRO, "900000"))).isEqualByComparingTo("180000");
        assertThat(allowed(SampleCase.of(EnterpriseSize.SMALL, "900000"))).isEqualByComparingTo("180000");
        assertThat(allowed(SampleCase.of(EnterpriseSize.MEDIUM, "900000"))).isEqualByComparingTo("90000");
    }

    @Test
    void roundsTheCeilingDownToTheCent() {
        assertThat(allowed(SampleCase.of(EnterpriseSize.MEDIUM, "3333333.39"))).isEqualByComparingTo("333333.33");
    }

    @Test
    void refusesALargeEnterprise() {
        // When
        var outcome = outcome(SampleCase.of(EnterpriseSize.LARGE, "5000000"), decisionOn(IN_2023));
        // Then
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused(List.of("art. 17 allows aid to small and medium-sized enterprises only")));
    }

    @Test
    void deductsOtherAidForTheSameCosts() {
        // Given
        var aCase = SampleCase.of(EnterpriseSize.SMALL, "900000")
                .other(otherAid(OtherAid.Nature.STATE_AID, "100000", line("machines", "900000")))
                .other(otherAid(OtherAid.Nature.DE_MINIMIS, "150000"));
        // When
        var allowed = allowed(aCase);
        // Then
        assertThat(allowed).isEqualByComparingTo("80000");
    }

    @Test
    void requiresNotificationAboveTheThreshold() {
        // When
        var outcome = outcome(SampleCase.of(EnterpriseSize.SMALL, "45000000"), decisionOn(IN_2023));
        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.NotificationRequired.class, notification -> {
            assertThat(notification.because()).isEqualTo("aid of 9000000.00 euros exceeds the threshold of 8250000");
            assertThat(notification.upTo()).isEqualByComparingTo("8250000");
        });
    }

    @Test
    void allowsTheExactThresholdOfTheDay() {
        // Given
        var aCase = SampleCase.of(EnterpriseSize.SMALL, "45000000").planned(grant("8250000.00"));
        // When
        var before = outcome(aCase, decisionOn(LocalDate.of(2023, 6, 30)));
        var after = outcome(aCase, decisionOn(LocalDate.of(2023, 7, 1)));
        // Then
        assertThat(before).isInstanceOf(Outcome.NotificationRequired.class);
        assertThat(after).isEqualTo(new Outcome.Allowed(new BigDecimal("8250000.00")));
    }

    @Test
    void countsAllAidOnThisBaseTowardsTheThreshold() {
        // Given
        var elsewhere = new OtherAid(
                "ADEME",
                OtherAid.Nature.STATE_AID,
                new BigDecimal("8000000"),
                List.of(line("boiler", "40000000")),
                null,
                Base.SME_INVESTMENT);
        var aCase = SampleCase.of(EnterpriseSize.SMALL, "5000000").other(elsewhere);
        // When
        var outcome = outcome(aCase.planned(grant("250000.01")), decisionOn(IN_2023));
        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotificationRequired.class,
                        notification -> assertThat(notification.upTo()).isEqualByComparingTo("250000"));
        assertThat(allowed(aCase.planned(grant("250000.00")))).isEqualByComparingTo("250000");
    }

    @Test
    void refusesMoreThanAllowedAndComputesTheLargestAdvance() {
        // Given
        var aCase = SampleCase.of(EnterpriseSize.MEDIUM, "5000000");
        var planned = PlannedAid.nominal(new BigDecimal("150000"), new BigDecimal("400000"));
        // When
        var outcome = outcome(aCase.planned(planned), decisionOn(IN_2023));
        // Then
        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(List.of("aid of 550000.00 euros exceeds the allowed 500000.00")));
        assertThat(PlannedAid.largestNominalAdvance(new BigDecimal("500000"), planned.grant()))
                .isEqualByComparingTo("350000");
    }

    @Test
    void refusesAProjectWithoutIncentiveEffect() {
        // Given
        var withoutCosts = evidence(EnumSet.complementOf(EnumSet.of(WrittenElement.COSTS)));
        // When
        var met = outcome(SampleCase.of(EnterpriseSize.SMALL, "1000"), decisionOn(IN_2023));
        var lost = outcome(SampleCase.of(EnterpriseSize.SMALL, "1000").incentive(withoutCosts), decisionOn(IN_2023));
        // Then
        assertThat(met).isInstanceOf(Outcome.Allowed.class);
        assertThat(lost)
                .isEqualTo(new Outcome.Refused(
                        List.of("no incentive effect: the application of 2023-03-12 lacks [COSTS]")));
    }

    @Test
    void namesAllReasons() {
        // Given
        var aCase = SampleCase.of(EnterpriseSize.SMALL, "1000")
                .incentive(evidence(EnumSet.noneOf(WrittenElement.class)))
                .planned(grant("200.01"));
        // When
        var outcome = outcome(aCase, decisionOn(IN_2023));
        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.because()).hasSize(2));
    }

    @Test
    void usesUnverifiedRowsForSimulationsOnly() {
        // Given
        var aCase = SampleCase.of(EnterpriseSize.SMALL, "900000");
        var day = LocalDate.of(2024, 3, 1);
        // When
        var simulated = SmeInvestment.compute(aCase.build(), simulationOn(day));
        var decided = outcome(aCase, decisionOn(day));
        // Then
        assertThat(simulated.isAllowed()).isTrue();
        assertThat(simulated.steps())
                .anySatisfy(step -> assertThat(step.inputs()).containsEntry("row", "SA.111728 (unverified)"));
        assertThat(decided)
                .isEqualTo(new Outcome.NotComputable(List.of(
                        "row GBER_17_REGIME = SA.111728 is not verified and can be used for simulations only")));
    }

    @Test
    void isNotComputableWithoutRegimeOrSize() {
        assertThat(outcome(SampleCase.of(EnterpriseSize.SMALL, "1"), decisionOn(LocalDate.of(2020, 12, 31))))
                .isEqualTo(new Outcome.NotComputable(List.of("no row GBER_17_REGIME applies on 2020-12-31")));
        assertThat(outcome(SampleCase.ofUnknownSize("no headcount"), decisionOn(IN_2023)))
                .isEqualTo(new Outcome.NotComputable(List.of("no headcount")));
    }

    @Test
    void showsItsSteps() {
        // When
        var steps = SmeInvestment.compute(
                        SampleCase.of(EnterpriseSize.SMALL, "900000")
                                .planned(grant("100000"))
                                .build(),
                        decisionOn(IN_2023))
                .steps();
        // Then
        assertThat(steps)
                .extracting(Step::rule)
                .containsExactly(
                        "Incentive effect",
                        "Regime on the day of grant",
                        "Ceiling of the base",
                        "Headroom",
                        "Gross grant equivalent",
                        "Notification threshold");
        assertThat(steps).allSatisfy(step -> assertThat(step.legalReference()).isNotBlank());
        assertThat(steps.get(2).result()).isEqualTo("180000.00");
    }

    private static PlannedAid grant(String amount) {
        return PlannedAid.nominal(new BigDecimal(amount), BigDecimal.ZERO);
    }

    private static Outcome outcome(SampleCase aCase, RuleSet rules) {
        return SmeInvestment.compute(aCase.build(), rules).outcome();
    }

    private static BigDecimal allowed(SampleCase aCase) {
        return ((Outcome.Allowed) outcome(aCase, decisionOn(IN_2023))).upTo();
    }
}
