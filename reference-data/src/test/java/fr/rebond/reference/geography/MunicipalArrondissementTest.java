package fr.rebond.reference.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalArrondissementTest {

    @ParameterizedTest
    @CsvSource({"75101, 75056", "75120, 75056", "69381, 69123", "69389, 69123", "13201, 13055", "13216, 13055"})
    void belongsToItsCommune(String arrondissement, String commune) {
        assertThat(MunicipalArrondissement.communeOf(arrondissement)).contains(commune);
    }

    @ParameterizedTest
    @ValueSource(strings = {"75100", "75121", "75056", "69380", "69390", "13217", "59122", "2A004", "", "7510", "x"})
    void isNotACommune(String code) {
        assertThat(MunicipalArrondissement.communeOf(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"75056", "69123", "13055"})
    void communesExistInEveryVintage(String commune) {
        assertThat(GeographicCode.vintages())
                .allSatisfy(vintage ->
                        assertThat(GeographicCode.of(vintage).commune(commune)).isPresent());
    }
}
