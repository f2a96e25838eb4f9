package fr.rebond.reference.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.rebond.reference.organisation.Siren;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerimeterTest {

    private static final Siren CAMBRAI = new Siren("200068500");
    private static final Siren CAUDRESIS = new Siren("200030633");
    private static final Siren DOUAISIS = new Siren("200044618");
    private static final GeographicCode COG_2023 = GeographicCode.of(2023);
    private static final GeographicCode COG_2026 = GeographicCode.of(2026);

    @Test
    void containsTheCommunesOfItsMembers() {
        // When
        var cambresis = COG_2023.perimeter(List.of(CAMBRAI, CAUDRESIS, CAMBRAI));
        // Then
        assertThat(cambresis.vintage()).isEqualTo(2023);
        assertThat(cambresis.epcis()).containsExactly(CAUDRESIS, CAMBRAI);
        assertThat(cambresis.communeCount()).isEqualTo(55 + 46);
        assertThat(cambresis.communes()).isSorted().contains("59122", "59136", "59139");
        assertThat(cambresis.population()).isEqualTo(80_713 + 63_789);
        assertThat(cambresis.departements()).containsExactly("59");
        assertThat(cambresis.regions()).containsExactly("32");
    }

    @Test
    void canBelongToSeveralRegions() {
        // Given
        var flers = new Siren("200035814");
        // When
        var perimeter = COG_2026.perimeter(List.of(CAMBRAI, flers));
        // Then
        assertThat(perimeter.departements()).contains("59", "61");
        assertThat(perimeter.regions()).containsExactly("28", "32");
    }

    @Test
    void overlapsInTheCommunesOfACommonMember() {
        // Given
        var cambresis = COG_2023.perimeter(List.of(CAMBRAI, CAUDRESIS));
        var neighbours = COG_2023.perimeter(List.of(CAUDRESIS, DOUAISIS));
        // When
        var common = cambresis.overlap(neighbours);
        // Then
        assertThat(common)
                .containsExactlyElementsOf(COG_2023.communesOf(CAUDRESIS).stream()
                        .map(Commune::code)
                        .toList());
        assertThat(neighbours.overlap(cambresis)).isEqualTo(common);
    }

    @Test
    void doesNotOverlapItsNeighbour() {
        assertThat(COG_2026.perimeter(List.of(CAMBRAI)).overlap(COG_2026.perimeter(List.of(CAUDRESIS))))
                .isEmpty();
    }

    @Test
    void overlapsAcrossVintagesByTheCodesOfTheLaterOne() {
        // Given: Pierrefitte-sur-Seine (93059) was merged into Saint-Denis (93066) on 2025-01-01
        var pierrefitte = new Perimeter(2023, List.of(), List.of("93059"), 31_344, List.of("93"), List.of("11"));
        var grandParis = COG_2026.perimeter(List.of(new Siren("200054781")));
        // Then
        assertThat(pierrefitte.overlap(grandParis)).containsExactly("93066");
        assertThat(grandParis.overlap(pierrefitte)).containsExactly("93066");
    }

    @Test
    void landHasACodeInCommonWithTheLandOfAnyLaterVintage() {
        // Given: a vintage to come, in which Cambrai (59122) and Caudry (59139) have merged into a new commune, and
        // Séranvillers-Forenville (59567) has been split into two communes again
        var next = next(
                row("59245", "", "Forenville"),
                row("59999", "59122 59139 59417", "Cambrai-Caudry"),
                row("59567", "", "Séranvillers"));
        // Then
        assertThat(next.codesOfLand("59139")).containsExactly("59122", "59139", "59417", "59999");
        assertThat(COG_2026.codesOfLand("59139")).containsAnyElementsOf(next.codesOfLand("59999"));
        assertThat(COG_2023.codesOfLand("59122")).containsAnyElementsOf(next.codesOfLand("59999"));
        assertThat(COG_2026.codesOfLand("59567")).containsAnyElementsOf(next.codesOfLand("59245"));
        assertThat(COG_2026.codesOfLand("59136")).doesNotContainAnyElementsOf(next.codesOfLand("59999"));
    }

    @Test
    void codesOfLandOf2023AndOf2026MeetExactlyWhereTheLandIsTheSame() {
        assertThat(COG_2023.communes("", "").map(Commune::code)).allSatisfy(code -> {
            var successor = COG_2026.currentCode(code);
            assertThat(COG_2026.codesOfLand(successor)).containsAnyElementsOf(COG_2023.codesOfLand(code));
        });
    }

    private static String[] row(String code, String formerCodes, String name) {
        return new String[] {code, "100", "200068500", formerCodes, name};
    }

    private static GeographicCode next(String[]... rows) {
        var epcis = new Siren[] {CAMBRAI};
        var sorted = Arrays.stream(rows)
                .sorted(Comparator.comparing((String[] row) -> row[0]))
                .toList();
        return new GeographicCode(2099, Map.of(), Map.of(), List.of(), new Communes(sorted, epcis));
    }

    @Test
    void everyCommuneOf2023HasACodeIn2026() {
        assertThat(COG_2023.communes("", "").map(Commune::code))
                .allSatisfy(code ->
                        assertThat(COG_2026.commune(COG_2026.currentCode(code))).isPresent());
    }

    @Test
    void rejectsAndNamesAllMembersThatAreNotEpci() {
        // Given
        var sample = new Siren("000000018");
        var laPoste = new Siren("356000000");
        // Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COG_2026.perimeter(List.of(CAMBRAI, laPoste, sample)))
                .withMessage("Not an EPCI in the geographic code of 2026: 000000018, 356000000");
    }

    @Test
    void rejectsAnEmptyGrouping() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COG_2026.perimeter(List.of()))
                .withMessage("A perimeter has at least one EPCI");
    }
}
