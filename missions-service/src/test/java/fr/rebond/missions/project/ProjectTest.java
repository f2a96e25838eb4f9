package fr.rebond.missions.project;

import static fr.rebond.missions.project.ProjectStatus.DETECTED;
import static fr.rebond.missions.project.ProjectStatus.QUALIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.mission.RunningMission;
import fr.rebond.missions.reference.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final Instant NOW = Instant.parse("2023-04-18T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 4, 18);
    private static final Organisation HOLDER = new Organisation("000012344", "Porteur d'exemple");

    private final Mission mission = RunningMission.ofThreeMonths();

    private Project detected() {
        return Project.detect(new ProjectDetectionForm("P-1", "Ligne d'exemple", null, HOLDER, null), mission, TODAY);
    }

    private Project qualified() {
        var project = detected();
        project.qualify(qualification("25.62b", 18), mission, TODAY, NOW);
        return project;
    }

    private static Qualification qualification(String nafCode, int jobs) {
        return new Qualification(
                Money.euros(2_000_000),
                jobs,
                Qualification.Maturity.READY,
                nafCode,
                null,
                "59122",
                true,
                true,
                true,
                false);
    }

    @Test
    void isQualifiedOnceWithTheOfficialActivityCode() {
        var project = detected();

        var step = project.qualify(qualification("2562b", 18), mission, TODAY, NOW);

        assertThat(step.from()).isEqualTo(DETECTED);
        assertThat(step.to()).isEqualTo(QUALIFIED);
        assertThat(project.qualification().orElseThrow().nafCode()).isEqualTo("25.62B");
        assertThatThrownBy(() -> project.qualify(qualification("25.62B", 1), mission, TODAY, NOW))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void cannotBeRequalifiedWhileRouted() {
        var project = qualified();

        assertThatThrownBy(() -> project.requalify(qualification("25.62B", 1), mission, true, NOW))
                .isInstanceOf(RulesNotMet.class);
        var step = project.requalify(qualification("25.62B", 1), mission, false, NOW);

        assertThat(step.event()).isEqualTo("qualification-corrected");
        assertThat(step.from()).isEqualTo(step.to());
        assertThat(project.qualification().orElseThrow().forecastJobs()).isEqualTo(1);
    }

    @Test
    void cannotBeRequalifiedBeforeItIsQualified() {
        assertThatThrownBy(() -> detected().requalify(qualification("25.62B", 1), mission, false, NOW))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void cannotChangeItsHolderWhileRouted() {
        var project = qualified();

        assertThatThrownBy(() -> project.describe(new ProjectForm("Ligne", null, null), true))
                .isInstanceOf(RulesNotMet.class);
        project.describe(new ProjectForm("Ligne", null, HOLDER), true);
        project.describe(new ProjectForm("Ligne", null, null), false);

        assertThat(project.name()).isEqualTo("Ligne");
        assertThat(project.holder()).isEqualTo(Optional.empty());
    }

    @Test
    void cannotBeDetectedAfterTheMissionIsClosed() {
        mission.deliver(List.of(), TODAY, NOW);
        mission.present(true, TODAY, NOW);
        assertThat(detected().status()).isEqualTo(DETECTED);
        RunningMission.close(mission, TODAY, NOW);

        assertThatThrownBy(this::detected).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void rejectsAnActivityThatIsNotInItsNomenclature() {
        assertThat(qualification("00.00Z", 1).inconsistencies()).containsOnlyKeys("nafCode");
        assertThat(qualification("25.62B", 1).inconsistencies()).isEmpty();
    }
}
