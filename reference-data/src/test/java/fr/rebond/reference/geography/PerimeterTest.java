package fr.rebond.reference.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.rebond.reference.organisation.Siren;
import java.util.List;
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
