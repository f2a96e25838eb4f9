package fr.rebond.reference.activity;

import static fr.rebond.reference.activity.NafNomenclature.NAF_REV2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NafTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.71A", "1071A", "10.71a", " 10 71 A "})
    void addsThePoint(String text) {
        assertThat(Naf.rev2(text)).isEqualTo(new Naf("10.71A", NAF_REV2)).hasToString("10.71A");
    }

    @Test
    void hasALabelAndAEuropeanClass() {
        // Given
        var naf = Naf.rev2("30.30Z");
        // Then
        assertThat(naf.label()).isEqualTo("Construction aéronautique et spatiale");
        assertThat(naf.naceClass()).isEqualTo("30.30");
    }

    @ParameterizedTest
    @CsvSource({"29, Industrie automobile", "10.51, Exploitation de laiteries et fabrication de fromage"})
    void hasLabelsForDivisionsAndClasses(String code, String label) {
        assertThat(NAF_REV2.label(code)).hasValue(label);
    }

    @Test
    void containsTheWholeNomenclature() {
        // When
        var codes = NAF_REV2.codes();
        // Then
        assertThat(codes).hasSize(732).isSorted().contains(Naf.rev2("01.11Z"));
        assertThat(codes)
                .allSatisfy(naf -> assertThat(NAF_REV2.label(naf.naceClass())).isPresent());
        assertThat(codes.stream().map(Naf::naceClass).distinct()).hasSize(615);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "10", "10.71", "10.7A", "10.71AA", "A1071", "１０.71A"})
    void rejectsTextsThatAreNotASubclass(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Naf.rev2(text)).withMessageStartingWith("A NAF code ");
    }

    @Test
    void rejectsACodeThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Naf.rev2("1071Z"))
                .withMessage("NAF rév. 2 has no code 10.71Z");
    }
}
