package fr.rebond.applications.laureate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LaureateCsvTest {

    private static LaureateSummary named(String name) {
        return new LaureateSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                "rebond",
                2,
                "200068500",
                List.of("200030633", "200068500"),
                List.of("32"),
                LocalDate.parse("2023-03-20"),
                LocalDate.parse("2023-08-28"),
                Money.euros(5_000_000),
                false);
    }

    @Test
    void quotesSpecialCharacters() {
        assertThat(LaureateCsv.of(List.of(named("Pays \"d'en haut\", et d'en bas"))))
                .isEqualTo(
                        "territory,lead,members,regionCodes,callCode,waveNumber,labelledOn,announcedOn,envelopeTarget\r\n"
                                + "\"Pays \"\"d'en haut\"\", et d'en bas\",200068500,200030633;200068500,32,rebond,2,2023-03-20,"
                                + "2023-08-28,5000000.00\r\n");
    }

    @Test
    void neutralisesFormulas() {
        assertThat(LaureateCsv.of(List.of(named("=1+1")))).contains("\r\n'=1+1,");
    }
}
