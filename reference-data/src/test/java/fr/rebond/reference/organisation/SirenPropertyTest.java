package fr.rebond.reference.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SirenPropertyTest {

    @Property
    void hasExactlyOneValidCheckDigit(@ForAll @IntRange(min = 1, max = 99_999_999) int body) {
        assertThat(Samples.valid("%08d".formatted(body), Siren::new)).hasSize(1);
    }

    @Property
    void rejectsASingleWrongDigit(
            @ForAll @IntRange(min = 1, max = 99_999_999) int body,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        // Given
        var siren = Samples.valid("%08d".formatted(body), Siren::new).getFirst().value();
        // When
        var wrong = Samples.withDigit(siren, place, shift);
        // Then
        assertThatIllegalArgumentException().isThrownBy(() -> new Siren(wrong));
    }
}
