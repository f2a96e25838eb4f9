package fr.rebond.missions.mission;

import static fr.rebond.missions.mission.MissionStatus.CLOSED;
import static fr.rebond.missions.mission.MissionStatus.DELIVERED;
import static fr.rebond.missions.mission.MissionStatus.PLANNED;
import static fr.rebond.missions.mission.MissionStatus.PRESENTED;
import static fr.rebond.missions.mission.MissionStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.order.CertifiedDaysForm;
import fr.rebond.missions.mission.order.MissionOrderForm;
import fr.rebond.missions.reference.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissionTest {

    private static final Instant NOW = Instant.parse("2023-04-03T08:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 3);
    private static final Instant JUNE_NOON = Instant.parse("2023-06-30T12:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final Organisation CONSULTANCY = new Organisation("000012344", "Cabinet d'exemple");

    static Mission plannedMission() {
        return Mission.plan(new MissionPlan(
                UUID.randomUUID(),
                new Territory(UUID.randomUUID(), "Cambrésis", List.of("32"), 2023),
                "rebond-industriel",
                2,
                Set.of(new MissionMember("200068500", "CA de Cambrai", "32", true)),
                LocalDate.of(2023, 3, 20),
                3,
                100,
                false));
    }

    static Mission runningMission() {
        var mission = plannedMission();
        mission.order(order("180000.00"), APRIL, NOW);
        mission.assign(CONSULTANCY, false, APRIL, NOW);
        mission.start(true, APRIL, NOW);
        return mission;
    }

    private static MissionOrderForm order(String euros) {
        return new MissionOrderForm("BDT-1", Money.euros(euros), 100);
    }

    @Test
    void plansTheEndByItsLength() {
        var mission = runningMission();

        assertThat(mission.status()).isEqualTo(RUNNING);
        assertThat(mission.plannedEndOn()).isEqualTo(LocalDate.of(2023, 7, 3));
    }

    @Test
    void namesEveryUnmetRuleOfTheStart() {
        var refusal =
                catchThrowableOfType(RulesNotMet.class, () -> plannedMission().start(false, APRIL, NOW));

        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::detail)
                .containsExactly(
                        "the mission is not ordered",
                        "no consultancy is assigned",
                        "no quorate kick-off meeting was held");
        assertThat(refusal).hasMessageContaining("PLANNED");
    }

    @Test
    void keepsItsFirstOrderAndCanBeReassigned() {
        var mission = plannedMission();
        mission.order(order("1.00"), APRIL, NOW);
        mission.assign(CONSULTANCY, false, APRIL, NOW);

        assertThatThrownBy(() -> mission.order(order("2.00"), APRIL, NOW)).hasMessageContaining("BDT-1");
        assertThatThrownBy(() -> mission.assign(CONSULTANCY, false, APRIL, NOW)).hasMessageContaining("already");
        mission.assign(new Organisation("200068500", "Autre"), false, APRIL, NOW);
        assertThat(mission.consultancy().name()).isEqualTo("Autre");
    }

    @Test
    void cannotBeOrderedOrAssignedAfterItsStart() {
        var mission = runningMission();

        assertThatThrownBy(() -> mission.order(order("1.00"), APRIL, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> mission.assign(CONSULTANCY, false, APRIL, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void closesOnceAllRulesAreMet() {
        var mission = runningMission();
        mission.deliver(List.of(), JUNE, NOW);
        mission.present(true, JUNE, NOW);

        var refusal = catchThrowableOfType(
                RulesNotMet.class, () -> mission.close(List.of("the roadmap is not adopted"), JUNE, NOW));
        assertThat(refusal.reasons()).hasSize(2);

        mission.certify(new CertifiedDaysForm(100, JUNE), JUNE, NOW);
        var closed = mission.close(List.of(), JUNE, NOW);
        assertThat(closed.from()).isEqualTo(PRESENTED);
        assertThat(closed.to()).isEqualTo(CLOSED);
        assertThat(mission.closedOn()).isEqualTo(JUNE);
    }

    @Test
    void cannotBeClosedBeforeDaysAreCertifiedUpToTheDelivery() {
        var mission = runningMission();
        mission.certify(new CertifiedDaysForm(40, JUNE.minusDays(1)), JUNE, NOW);
        mission.deliver(List.of(), JUNE, NOW);
        mission.present(true, JUNE, NOW);

        assertThatThrownBy(() -> mission.close(List.of(), JUNE, NOW))
                .hasMessageContaining("not certified up to the delivery on 2023-06-30");
    }

    @Test
    void canBeReworkedOnceDelivered() {
        var mission = runningMission();
        assertThatThrownBy(() -> mission.rework("Incomplet", JUNE_NOON)).isInstanceOf(IllegalTransition.class);
        mission.deliver(List.of(), JUNE, NOW);

        var step = mission.rework("Incomplet", JUNE_NOON);

        assertThat(step.from()).isEqualTo(DELIVERED);
        assertThat(step.to()).isEqualTo(RUNNING);
        assertThat(step.motive()).isEqualTo("Incomplet");
        assertThat(mission.deliveredOn()).isNull();
        mission.requireRunning("drafting");
        assertThatThrownBy(() -> mission.start(true, JUNE, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void cannotBeAssignedToAMemberOfItsCommittee() {
        assertThatThrownBy(() -> plannedMission().assign(CONSULTANCY, true, APRIL, NOW))
                .isInstanceOf(RulesNotMet.class)
                .hasMessageContaining("seat");
    }

    @Test
    void certifiesDaysBetweenTheStartAndToday() {
        var mission = runningMission();

        assertThatThrownBy(() -> mission.certify(new CertifiedDaysForm(1, APRIL.minusDays(1)), JUNE, NOW))
                .hasMessageContaining("the mission started on 2023-04-03");
        assertThatThrownBy(() -> mission.certify(new CertifiedDaysForm(1, JUNE.plusDays(1)), JUNE, NOW))
                .hasMessageContaining("days in the future");
        mission.certify(new CertifiedDaysForm(1, APRIL), JUNE, NOW);
        assertThat(mission.view().certifiedUntil()).isEqualTo(APRIL);
    }

    private static final Map<MissionStatus, Set<MissionStatus>> LEGAL = Map.of(
            PLANNED, Set.of(RUNNING),
            RUNNING, Set.of(DELIVERED),
            DELIVERED, Set.of(PRESENTED, RUNNING),
            PRESENTED, Set.of(CLOSED));

    @ParameterizedTest
    @EnumSource
    void allowsOnlyLegalTransitions(MissionStatus from) {
        for (var target : MissionStatus.values()) {
            if (LEGAL.getOrDefault(from, Set.of()).contains(target)) {
                assertThat(from.to(target)).isEqualTo(target);
            } else {
                assertThatThrownBy(() -> from.to(target)).isInstanceOf(IllegalTransition.class);
            }
        }
    }
}
