package fr.rebond.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Énergie",
                "E\u0301nergie",
                " Énergie ",
                "\u00a0Énergie\u3000",
                "\u200bÉnergie\ufeff",
                "\n\tE\u0301nergie\u2028"
            })
    void spellingsThatLookAlikeBecomeOne(String spelling) {
        assertThat(Texts.clean(spelling)).isEqualTo("Énergie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u200b",
                "\u200d\u200c",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u3164",
                "\u2800",
                "\u034f",
                "\u115f\u1160",
                "\uffa0",
                "\ufe0f",
                "\u180e",
                "\u2028\u2029",
                "\u200e\u200f",
                "\t\n",
                "\ue000",
                "\udb40\udd00",
                "\udb40\udc41"
            })
    void textsWithoutAVisibleCharacterAreEmpty(String invisible) {
        assertThat(Texts.clean(invisible)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202eb",
                "a\u202ab",
                "a\u202db",
                "a\u2066b",
                "a\u2069b",
                "a\u0000b",
                "a\u001bb",
                "a\u007fb",
                "a\u0085b",
                "a\u009fb",
                "a\ud800b",
                "\u202e"
            })
    void refusesControlsAndChangesOfDirection(String text) {
        assertThatThrownBy(() -> Texts.clean(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsWhatPeopleWrite() {
        var texts = new String[] {
            "Saint-Quentin\n\tété",
            "l’œuvre — « 12 000 € »",
            "👩‍👩‍👧 🏴",
            "日本語",
            "مرحبا\u200f",
            "می\u200cخواهم",
            "C++ & <b>"
        };
        for (var text : texts) {
            assertThat(Texts.clean(text)).isEqualTo(text);
        }
    }
}
