package fr.rebond.reference.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @Test
    void removesSpaces() {
        assertThat(new Siren(" 200 068\u00A0500\u202F").value()).isEqualTo("200068500");
    }

    @Test
    void acceptsFictitiousNumbersThatBeginWithZeros() {
        assertThat(new Siren("000000018")).hasToString("000000018");
        assertThat(new Siren("000099994")).hasToString("000099994");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "20006850", "2000685000", "20006850A", "-20006850", "２０００６８５００", "200.068.500"})
    void rejectsTextsThatAreNotNineDigits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siren(text))
                .withMessageStartingWith("A SIREN ")
                .withMessageMatching(".*(9 digits|missing)");
    }

    @Test
    void rejectsAllZeros() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siren("000 000 000"))
                .withMessage("A SIREN is not all zeros");
    }

    @Test
    void rejectsAWrongCheckDigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Siren("200068501"))
                .withMessage("SIREN 200068501 fails its check digit");
    }
}
