package fr.rebond.reference.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {

    private static final GeographicCode COG = GeographicCode.of(2026);

    @ParameterizedTest
    @ValueSource(strings = {"CAUDRÉSIS", "caudresis", "  caudre", "Caudrésis et du Catésis", "ca du caudresis ET"})
    void findsAnEpciByTheBeginningOfAWord(String prefix) {
        assertThat(COG.epcis(prefix, "")).extracting(Epci::name).containsExactly("CA du Caudrésis et du Catésis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le Cateau", "cateau-cambresis", "LE CATEAU CAMBRÉSIS", "cateau cambre\u0301sis"})
    void ignoresAccentsAndHyphens(String prefix) {
        assertThat(COG.communes(prefix, "")).extracting(Commune::code).containsExactly("59136");
    }

    @Test
    void readsALigatureAsTwoLetters() {
        assertThat(COG.communes("coeuvres", "")).extracting(Commune::name).containsExactly("Cœuvres-et-Valsery");
        assertThat(COG.communes("Cœuvres", "")).hasSize(1);
    }

    @Test
    void ignoresTheMiddleOfAWord() {
        assertThat(COG.communes("ambrai", "")).isEmpty();
        assertThat(COG.communes("cambrai\nabancourt", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-"})
    void findsEverythingByAPrefixWithoutLetters(String prefix) {
        assertThat(COG.epcis(prefix, "")).hasSize(1255);
    }

    @Test
    void continuesAfterTheLastCode() {
        // Given
        var all = COG.communes("saint", "").toList();
        // When
        var paged = new ArrayList<Commune>();
        for (var page = after(""); !page.isEmpty(); page = after(page.getLast().code())) {
            paged.addAll(page);
        }
        // Then
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(4000);
        assertThat(all).extracting(Commune::code).isSorted();
    }

    @Test
    void continuesAfterAnEpci() {
        assertThat(COG.epcis("", "200068500").limit(1)).extracting(Epci::name).containsExactly("CC Terroir de Caux");
        assertThat(COG.epcis("", "999999999")).isEmpty();
        assertThat(COG.communes("", "2A")).first().extracting(Commune::code).isEqualTo("2A001");
        assertThat(COG.communes("", "97999")).isEmpty();
    }

    private static List<Commune> after(String code) {
        return COG.communes("saint", code).limit(200).toList();
    }
}
