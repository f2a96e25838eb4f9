package fr.rebond.reference.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.rebond.reference.organisation.Siren;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeographicCodeTest {

    private static final GeographicCode COG_2026 = GeographicCode.of(2026);

    static List<Integer> vintages() {
        return GeographicCode.vintages();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2023, 34945, 66300000, 68100000", "2026, 34875, 66300000, 68700000"})
    void containsTheWholeCountry(int vintage, int communeCount, int populationAtLeast, int populationAtMost) {
        // Given
        var cog = GeographicCode.of(vintage);
        // When
        var communes = cog.communes("", "").toList();
        // Then
        assertThat(cog.regions()).hasSize(18);
        assertThat(cog.departements()).hasSize(101);
        assertThat(cog.epcis()).hasSize(1255);
        assertThat(communes).hasSize(communeCount);
        assertThat(communes.stream().mapToInt(Commune::population).sum())
                .isBetween(populationAtLeast, populationAtMost);
        assertThat(communes.stream().filter(commune -> commune.epci().isEmpty()).map(Commune::name))
                .containsExactly("Île-de-Bréhat", "Île-de-Sein", "Ouessant", "L'Île-d'Yeu");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vintages")
    void resolvesEveryCode(int vintage) {
        // Given
        var cog = GeographicCode.of(vintage);
        // Then
        assertThat(cog.departements())
                .allSatisfy(departement ->
                        assertThat(cog.region(departement.region())).isPresent());
        assertThat(cog.communes("", "")).allSatisfy(commune -> {
            assertThat(cog.commune(commune.code())).hasValue(commune);
            assertThat(cog.departement(commune.departement()).orElseThrow().region())
                    .isEqualTo(commune.region());
        });
        assertThat(cog.epcis())
                .allSatisfy(epci -> assertThat(cog.epci(epci.siren())).hasValue(epci));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vintages")
    void figuresOfAnEpciAreTheSumsOfItsCommunes(int vintage) {
        // Given
        var cog = GeographicCode.of(vintage);
        // Then
        assertThat(cog.epcis()).allSatisfy(epci -> {
            var members = cog.communesOf(epci.siren());
            assertThat(members).hasSize(epci.communeCount());
            assertThat(members.stream().mapToInt(Commune::population).sum()).isEqualTo(epci.population());
            assertThat(members.stream().map(Commune::departement).distinct())
                    .containsExactlyInAnyOrderElementsOf(epci.departements());
            assertThat(members.stream().map(Commune::region).distinct())
                    .containsExactlyInAnyOrderElementsOf(epci.regions());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2A004, Ajaccio, 2A, 94",
        "2B033, Bastia, 2B, 94",
        "01001, L'Abergement-Clémenciat, 01, 84",
        "97105, Basse-Terre, 971, 01",
        "97209, Fort-de-France, 972, 02",
        "97302, Cayenne, 973, 03",
        "97411, Saint-Denis, 974, 04",
        "97611, Mamoudzou, 976, 06",
        "75056, Paris, 75, 11",
        "59122, Cambrai, 59, 32"
    })
    void findsACommuneByItsCode(String code, String name, String departement, String region) {
        assertThat(COG_2026.commune(code)).hasValueSatisfying(commune -> {
            assertThat(commune.name()).isEqualTo(name);
            assertThat(commune.departement()).isEqualTo(departement);
            assertThat(commune.region()).isEqualTo(region);
            assertThat(commune.population()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "75101, municipal arrondissement",
        "98818, overseas collectivity",
        "20004, Corsica before 1976",
        "1001, leading zero lost",
        "2a004, lower case",
        "'', nothing",
        "-1001, sign",
        "590122, too long"
    })
    void findsNoCommuneForUnknownCodes(String code) {
        assertThat(COG_2026.commune(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2A, Corse-du-Sud, 94", "2B, Haute-Corse, 94", "08, Ardennes, 44", "974, La Réunion, 04"})
    void findsADepartementByItsCode(String code, String name, String region) {
        assertThat(COG_2026.departement(code)).hasValue(new Departement(code, name, region));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vintages")
    void containsTheTwoAgglomerationsOfCambresis(int vintage) {
        // Given
        var cog = GeographicCode.of(vintage);
        // When
        var cambrai = cog.epci(new Siren("200068500")).orElseThrow();
        var caudresis = cog.epci(new Siren("200030633")).orElseThrow();
        // Then
        assertThat(cambrai.name()).isEqualTo("CA de Cambrai");
        assertThat(cambrai.communeCount()).isEqualTo(55);
        assertThat(caudresis.name()).isEqualTo("CA du Caudrésis et du Catésis");
        assertThat(caudresis.communeCount()).isEqualTo(46);
        assertThat(List.of(cambrai, caudresis)).allSatisfy(epci -> {
            assertThat(epci.type()).isEqualTo(EpciType.CA);
            assertThat(epci.departements()).containsExactly("59");
            assertThat(epci.regions()).containsExactly("32");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "240800821, 44",
        "200067759, 44",
        "200041630, 44",
        "200030385, 24",
        "200018406, 24",
        "242900835, 53",
        "200044618, 32",
        "200035814, 28",
        "200068799, 28",
        "200066918, 76",
        "200042174, 53"
    })
    void containsTheOtherLaureatesInBothVintages(String siren, String region) {
        assertThat(GeographicCode.vintages())
                .allSatisfy(vintage -> assertThat(GeographicCode.of(vintage).epci(new Siren(siren)))
                        .hasValueSatisfying(epci -> assertThat(epci.regions()).containsExactly(region)));
    }

    @Test
    void countsTheFullPopulationOfAMergedCommune() {
        // Culoz and Béon became one on 2023-01-01
        assertThat(GeographicCode.of(2023).commune("01138").orElseThrow().population())
                .isEqualTo(3426);
    }

    @Test
    void anEpciCanBelongToTwoRegions() {
        assertThat(COG_2026.epcis("redon", "")).singleElement().satisfies(epci -> {
            assertThat(epci.departements()).containsExactly("35", "44", "56");
            assertThat(epci.regions()).containsExactly("52", "53");
        });
    }

    @Test
    void rejectsAnUnknownVintage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeographicCode.of(2019))
                .withMessage("The geographic code of 2019 is not available, but those of [2023, 2026] are");
    }
}
