package fr.rebond.local.story.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.data.MissionsData.Company;
import fr.rebond.local.story.data.MissionsData.ConsideredScheme;
import fr.rebond.local.story.data.MissionsData.Project;
import fr.rebond.reference.activity.Naf;
import fr.rebond.reference.activity.NafNomenclature;
import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.organisation.Siren;
import fr.rebond.reference.organisation.Siret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample companies and projects add up to the published figures and are located in the two agglomérations. */
class PortfolioDataTest {

    private static final StoryData DATA = StoryData.read();

    @Test
    void projectsAddUpToThePublishedFigures() {
        assertThat(DATA.missions().projects()).hasSize(88);
        assertThat(sum(DATA.missions().projects(), Project::investment)).isEqualTo("286000000.00");
        assertThat(jobs(DATA.missions().projects())).isEqualTo(645);
        assertThat(DATA.missions().structuringProjects()).hasSize(17);
        assertThat(jobs(DATA.missions().structuringProjects())).isEqualTo(303);
    }

    @Test
    void proposedAidFitsIntoTheEnvelope() {
        assertThat(sum(DATA.missions().structuringProjects(), Project::proposedAid))
                .isLessThanOrEqualTo(new BigDecimal("5000000.00"));
        assertThat(DATA.missions().projects())
                .allSatisfy(project -> assertThat(project.proposedAid() != null).isEqualTo(project.isStructuring()));
    }

    @Test
    void everyCompanyIsMetDuringTheMissionAndHasASheet() {
        assertThat(DATA.missions().companies()).hasSize(44).allSatisfy(company -> {
            assertThat(company.metOn())
                    .isBetween(
                            DATA.missions().mission().startedOn(),
                            DATA.missions().mission().companiesEnteredOn().getLast());
            assertThat(company.schemeCodes())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(DATA.missions().schemesByCode().keySet());
        });
        assertThat(DATA.missions().companies()).extracting(Company::siret).doesNotHaveDuplicates();
    }

    @Test
    void companiesAreMarkedAsInventedAndHaveValidSirets() {
        assertThat(DATA.missions().companies()).allSatisfy(company -> {
            assertThat(new Siret(company.siret()).value()).startsWith("0000");
            assertThat(company.name()).startsWith("Entreprise d'exemple ");
        });
    }

    @Test
    void activitiesExistAndCommunesBelongToTheTwoAgglomerations() {
        var code = GeographicCode.of(2023);
        var agglomerations = Set.of("200068500", "200030633");
        var communes = agglomerations.stream()
                .flatMap(epci -> code.communesOf(new Siren(epci)).stream())
                .map(commune -> commune.code())
                .collect(Collectors.toSet());
        assertThat(DATA.missions().companies()).extracting(Company::commune).isSubsetOf(communes);
        assertThat(DATA.missions().projects()).extracting(Project::siteCommune).isSubsetOf(communes);
        assertThat(DATA.missions().companies())
                .allSatisfy(company -> new Naf(company.nafCode(), NafNomenclature.NAF_REV2));
        assertThat(DATA.missions().projects())
                .allSatisfy(project -> new Naf(project.nafCode(), NafNomenclature.NAF_REV2));
    }

    @Test
    void structuringProjectsHaveHoldersWithALoginAndSchemesThatDoNotFit() {
        var logins = DATA.users().all().stream()
                .filter(user -> user.roles().contains("project-holder"))
                .collect(Collectors.toMap(user -> user.organisation(), Function.identity()));
        assertThat(DATA.missions().structuringProjects()).allSatisfy(project -> {
            assertThat(logins).containsKey(project.holder());
            assertThat(DATA.missions().companiesBySiren()).containsKey(project.holder());
            assertThat(project.isWithinTwoYears()).isTrue();
            assertThat(project.acquiresTangibleAssets() || project.acquiresIntangibleAssets())
                    .isTrue();
            assertThat(DATA.missions().consideredSchemes())
                    .filteredOn(scheme -> scheme.project().equals(project.reference()))
                    .extracting(ConsideredScheme::scheme)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(DATA.missions().schemesByCode().keySet());
        });
    }

    @Test
    void daysOfTheMissionAreInOrder() {
        var mission = DATA.missions().mission();
        assertThat(List.of(
                        mission.orderedOn(), mission.startedOn(), mission.projectsQualifiedOn(), mission.deliveredOn()))
                .isSorted();
        assertThat(mission.deliveredOn()).isBeforeOrEqualTo(LocalDate.of(2023, 6, 30));
    }

    private static BigDecimal sum(List<Project> projects, Function<Project, BigDecimal> amount) {
        return projects.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int jobs(List<Project> projects) {
        return projects.stream().mapToInt(Project::forecastJobs).sum();
    }
}
