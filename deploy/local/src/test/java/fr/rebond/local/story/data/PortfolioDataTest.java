package fr.rebond.local.story.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.reference.GeographicCode;
import fr.rebond.reference.Naf;
import fr.rebond.reference.NafNomenclature;
import fr.rebond.reference.Siren;
import fr.rebond.reference.Siret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample companies and projects add up to what was published, and could stand in the two agglomérations. */
class PortfolioDataTest {

    private static final StoryData DATA = StoryData.read();

    @Test
    void projectsAddUpToThePublishedFigures() {
        assertThat(DATA.projects()).hasSize(88);
        assertThat(sum(DATA.projects(), Project::investment)).isEqualTo("286000000.00");
        assertThat(jobs(DATA.projects())).isEqualTo(645);
        assertThat(DATA.structuringProjects()).hasSize(17);
        assertThat(jobs(DATA.structuringProjects())).isEqualTo(303);
    }

    @Test
    void whatIsAskedOfTheEnvelopeIsWithinIt() {
        assertThat(sum(DATA.structuringProjects(), Project::proposedAid))
                .isLessThanOrEqualTo(new BigDecimal("5000000.00"));
        assertThat(DATA.projects())
                .allSatisfy(project -> assertThat(project.proposedAid() != null).isEqualTo(project.isStructuring()));
    }

    @Test
    void eachCompanyIsMetDuringTheMissionAndHasASheet() {
        assertThat(DATA.companies()).hasSize(44).allSatisfy(company -> {
            assertThat(company.metOn())
                    .isBetween(
                            DATA.mission().startedOn(),
                            DATA.mission().companiesEnteredOn().getLast());
            assertThat(company.schemeCodes())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(DATA.schemesByCode().keySet());
        });
        assertThat(DATA.companies()).extracting(Company::siret).doesNotHaveDuplicates();
    }

    @Test
    void companiesAreInventedOnesWithNumbersThatPassTheCheckDigit() {
        assertThat(DATA.companies()).allSatisfy(company -> {
            assertThat(new Siret(company.siret()).value()).startsWith("0000");
            assertThat(company.name()).startsWith("Entreprise d'exemple ");
        });
    }

    @Test
    void activitiesAndCommunesExistAndLieWithinTheTwoAgglomerations() {
        var code = GeographicCode.of(2023);
        var agglomerations = Set.of("200068500", "200030633");
        var communes = agglomerations.stream()
                .flatMap(epci -> code.communesOf(new Siren(epci)).stream())
                .map(commune -> commune.code())
                .collect(Collectors.toSet());
        assertThat(DATA.companies()).extracting(Company::commune).isSubsetOf(communes);
        assertThat(DATA.projects()).extracting(Project::siteCommune).isSubsetOf(communes);
        assertThat(DATA.companies()).allSatisfy(company -> new Naf(company.nafCode(), NafNomenclature.NAF_REV2));
        assertThat(DATA.projects()).allSatisfy(project -> new Naf(project.nafCode(), NafNomenclature.NAF_REV2));
    }

    @Test
    void structuringProjectsHaveHoldersWithALoginAndSchemesThatDoNotFit() {
        var logins = DATA.users().all().stream()
                .filter(user -> user.roles().contains("project-holder"))
                .collect(Collectors.toMap(user -> user.organisation(), Function.identity()));
        assertThat(DATA.structuringProjects()).allSatisfy(project -> {
            assertThat(logins).containsKey(project.holder());
            assertThat(DATA.companiesBySiren()).containsKey(project.holder());
            assertThat(project.isWithinTwoYears()).isTrue();
            assertThat(project.acquiresTangibleAssets() || project.acquiresIntangibleAssets())
                    .isTrue();
            assertThat(DATA.consideredSchemes())
                    .filteredOn(scheme -> scheme.project().equals(project.reference()))
                    .extracting(ConsideredScheme::scheme)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(DATA.schemesByCode().keySet());
        });
    }

    @Test
    void everythingIsSaidInsideTheMission() {
        var mission = DATA.mission();
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
