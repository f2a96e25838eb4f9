package fr.rebond.reference.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @Test
    void removesSpacesAndContainsItsSiren() {
        // When
        var siret = new Siret("200 034 528 00014");
        // Then
        assertThat(siret).hasToString("20003452800014");
        assertThat(siret.siren()).isEqualTo(new Siren("200034528"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000009075"})
    void acceptsLaPosteByLuhnOrByItsSumOfDigits(String text) {
        assertThat(new Siret(text).siren().value()).isEqualTo("356000000");
    }

    @Test
    void rejectsLaPosteIfNeitherRuleHolds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("35600000009076"));
    }

    @Test
    void rejectsAWrongCheckDigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siret("20003452800041"))
                .withMessage("SIRET 20003452800041 fails its check digit");
    }

    @Test
    void rejectsASumOfDigitsOfFiveForOtherOrganisations() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("20003452800001"));
    }

    @Test
    void rejectsALuhnNumberThatDoesNotBeginWithASiren() {
        // Given: 14 digits that pass Luhn, but not their first 9
        var text = "20003452900004";
        assertThat(Digits.luhn(text)).isTrue();
        // Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siret(text))
                .withMessage("SIRET 20003452900004 does not begin with a valid SIREN");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "200068500", "200034528000140", "2000345280001A", "00000000000000", "00000000000018"})
    void rejectsTextsThatAreNotASiret(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret(text)).withMessageContaining("SIRET");
    }
}
