package fr.rebond.local.story.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.data.ApplicationsData.Envelope;
import fr.rebond.local.story.data.ApplicationsData.Member;
import fr.rebond.local.story.data.ApplicationsData.Territory;
import fr.rebond.local.suite.keycloak.SuiteUsers;
import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.organisation.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laureates add up to the published figures. Real bodies have official data, invented ones are marked as samples. */
class TerritoriesDataTest {

    private static final StoryData DATA = StoryData.read();
    private static final GeographicCode CODE = GeographicCode.of(2023);

    @Test
    void nineteenLaureatesAreInNineRegions() {
        assertThat(DATA.applications().territories()).hasSize(19);
        assertThat(regions(DATA.applications().territories())).hasSize(9);
    }

    @Test
    void elevenSamplesCoverThreeMoreRegions() {
        var samples = DATA.applications().territories().stream()
                .filter(TerritoriesDataTest::isSample)
                .toList();
        var named = DATA.applications().territories().stream()
                .filter(territory -> !isSample(territory))
                .toList();
        assertThat(samples).hasSize(11).allSatisfy(sample -> {
            assertThat(sample.name()).startsWith("Territoire d'exemple ");
            assertThat(sample.members()).isEmpty();
        });
        assertThat(regions(samples)).hasSize(3).doesNotContainAnyElementsOf(regions(named));
    }

    @Test
    void sevenLaureatesAreAnnouncedBeforeAugust2023() {
        var august = LocalDate.of(2023, 8, 1);
        var before = DATA.applications().waves().stream()
                .filter(wave -> wave.announcedOn().isBefore(august))
                .mapToInt(wave -> DATA.applications().territoriesOf(wave).size())
                .sum();
        assertThat(before).isEqualTo(7);
    }

    @Test
    void membersHaveValidAndUniqueSirens() {
        assertThat(members()).allSatisfy(member -> new Siren(member.siren()));
        assertThat(members()).extracting(Member::siren).doesNotHaveDuplicates();
    }

    @Test
    void onlyMembersThatAreNotEpciHaveANameAndARegion() {
        assertThat(members())
                .allSatisfy(member -> assertThat(member.name() == null && member.regionCode() == null)
                        .isEqualTo(CODE.epci(new Siren(member.siren())).isPresent()));
    }

    @Test
    void everyMemberHasItsOwnLogin() {
        assertThat(members()).allSatisfy(member -> {
            var user = DATA.users().named(member.user());
            assertThat(user.organisation()).isEqualTo(member.siren());
            assertThat(user.roles()).containsExactly("applicant");
        });
        assertThat(DATA.users().all()).extracting(SuiteUsers.User::username).doesNotHaveDuplicates();
    }

    @Test
    void pledgesOfTheStateFitIntoItsBudget() {
        var pledged = DATA.applications().territories().stream()
                .map(territory ->
                        territory.envelope().orElse(DATA.applications().jury().envelope()))
                .map(Envelope::statePledge)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(pledged).isLessThanOrEqualTo(new BigDecimal("90000000"));
    }

    @Test
    void daysOfEveryWaveAreInOrderAroundItsCutoff() {
        var cutoffs = List.of(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 2, 1), LocalDate.of(2023, 6, 1));
        assertThat(DATA.applications().waves()).hasSize(3).allSatisfy(wave -> {
            var cutoff = cutoffs.get(wave.number() - 1);
            assertThat(List.of(wave.appliedOn(), cutoff, wave.assessedOn(), wave.labelledOn(), wave.announcedOn()))
                    .isSorted();
        });
    }

    private static List<Member> members() {
        return DATA.applications().territories().stream()
                .flatMap(TerritoriesDataTest::membersOf)
                .toList();
    }

    private static Stream<Member> membersOf(Territory territory) {
        return Stream.concat(Stream.of(territory.lead()), territory.members().stream());
    }

    private static boolean isSample(Territory territory) {
        return territory.lead().siren().startsWith("0000");
    }

    private static Set<String> regions(List<Territory> territories) {
        return territories.stream()
                .flatMap(TerritoriesDataTest::membersOf)
                .map(member -> CODE.epci(new Siren(member.siren()))
                        .map(epci -> epci.regions().getFirst())
                        .orElse(member.regionCode()))
                .collect(Collectors.toSet());
    }
}
