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
import fr.rebond.missions.reference.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissionTest {

    private static final Instant NOW = Instant.parse("2023-04-03T08:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 3);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final Organisation CONSULTANCY = new Organisation("000012344", "Cabinet d'exemple");

    static Mission aMission() {
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

    static Mission aRunningMission() {
        var mission = aMission();
        mission.order(order("180000.00"), APRIL, NOW);
        mission.assign(CONSULTANCY, APRIL, NOW);
        mission.start(true, APRIL, NOW);
        return mission;
    }

    private static OrderMission order(String euros) {
        return new OrderMission("BDT-1", Money.euros(euros), 100);
    }

    @Test
    void startsForItsOwnLength() {
        var mission = aRunningMission();

        assertThat(mission.status()).isEqualTo(RUNNING);
        assertThat(mission.plannedEndOn()).isEqualTo(LocalDate.of(2023, 7, 3));
    }

    @Test
    void namesEverythingThatIsMissingToStart() {
        var refusal = catchThrowableOfType(RulesNotMet.class, () -> aMission().start(false, APRIL, NOW));

        assertThat(refusal.reasons())
                .extracting(Refusal.Reason::detail)
                .containsExactly(
                        "the mission is not ordered",
                        "no consultancy is assigned",
                        "no quorate kick-off meeting was held");
        assertThat(refusal).hasMessageContaining("PLANNED");
    }

    @Test
    void keepsToItsFirstOrderAndOneConsultancyAtATime() {
        var mission = aMission();
        mission.order(order("1.00"), APRIL, NOW);
        mission.assign(CONSULTANCY, APRIL, NOW);

        assertThatThrownBy(() -> mission.order(order("2.00"), APRIL, NOW)).hasMessageContaining("BDT-1");
        assertThatThrownBy(() -> mission.assign(CONSULTANCY, APRIL, NOW)).hasMessageContaining("already");
        mission.assign(new Organisation("200068500", "Autre"), APRIL, NOW);
        assertThat(mission.consultancy().name()).isEqualTo("Autre");
    }

    @Test
    void isNeitherOrderedNorAssignedOnceItRuns() {
        var mission = aRunningMission();

        assertThatThrownBy(() -> mission.order(order("1.00"), APRIL, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> mission.assign(CONSULTANCY, APRIL, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void closesWithAnAdoptedRoadmapCertifiedDaysAndASheetForEveryCompanyMet() {
        var mission = aRunningMission();
        mission.deliver(List.of(), JUNE, NOW);
        mission.present(true, JUNE, NOW);

        var refusal = catchThrowableOfType(RulesNotMet.class, () -> mission.close(false, 2, JUNE, NOW));
        assertThat(refusal.reasons()).hasSize(3);

        mission.certify(new CertifyDays(100, JUNE), JUNE, NOW);
        var closed = mission.close(true, 0, JUNE, NOW);
        assertThat(closed.from()).isEqualTo(PRESENTED);
        assertThat(closed.to()).isEqualTo(CLOSED);
        assertThat(mission.closedOn()).isEqualTo(JUNE);
    }

    @Test
    void daysCertifiedShortOfTheDeliveryDoNotCloseIt() {
        var mission = aRunningMission();
        mission.certify(new CertifyDays(40, JUNE.minusDays(1)), JUNE, NOW);
        mission.deliver(List.of(), JUNE, NOW);
        mission.present(true, JUNE, NOW);

        assertThatThrownBy(() -> mission.close(true, 0, JUNE, NOW))
                .hasMessageContaining("not certified up to the delivery on 2023-06-30");
    }

    @ParameterizedTest
    @EnumSource
    void hasOneWayFromEachState(MissionStatus from) {
        var next = List.of(RUNNING, DELIVERED, PRESENTED, CLOSED);
        var legal = next.stream().filter(target -> isLegal(from, target)).toList();

        assertThat(legal).hasSize(from == CLOSED ? 0 : 1).allMatch(target -> target.ordinal() == from.ordinal() + 1);
        assertThat(isLegal(from, PLANNED)).isFalse();
    }

    private static boolean isLegal(MissionStatus from, MissionStatus to) {
        try {
            return from.to(to) == to;
        } catch (IllegalTransition none) {
            return false;
        }
    }
}
