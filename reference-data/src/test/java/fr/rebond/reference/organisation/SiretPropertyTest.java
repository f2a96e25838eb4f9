package fr.rebond.reference.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SiretPropertyTest {

    @Property
    void hasExactlyOneValidCheckDigit(
            @ForAll @IntRange(min = 1, max = 99_999_999) int body, @ForAll @IntRange(max = 9999) int establishment) {
        // Given
        var siren = Samples.valid("%08d".formatted(body), Siren::new).getFirst();
        // When
        var sirets = Samples.valid(siren.value() + "%04d".formatted(establishment), Siret::new);
        // Then
        assertThat(sirets)
                .singleElement()
                .satisfies(siret -> assertThat(siret.siren()).isEqualTo(siren));
    }

    @Property
    void laPosteHasTwoOrThreeValidCheckDigits(@ForAll @IntRange(max = 9999) int establishment) {
        assertThat(Samples.valid("356000000" + "%04d".formatted(establishment), Siret::new))
                .hasSizeBetween(2, 3);
    }
}
