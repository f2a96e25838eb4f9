package fr.rebond.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.local.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void measuresEverythingInFiveRoundsUnlessAskedOtherwise() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(List.of("P1", "P3", "P9"), 5, 10, 16, false, false));
    }

    @Test
    void takesOptionsInAnyOrder() {
        assertThat(Options.parse(List.of("--rounds", "1", "P9", "--profile", "--seconds", "3", "P1", "--check")))
                .isEqualTo(new Options(List.of("P1", "P9"), 1, 3, 16, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2", "--rounds", "--rounds 0", "--seconds many", "--seconds 121", "--clients -1"})
    void rejectsWhatItDoesNotKnow(String arguments) {
        assertThatThrownBy(() -> Options.parse(List.of(arguments.split(" ")))).isInstanceOf(Failure.class);
    }
}
