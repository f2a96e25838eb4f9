package fr.rebond.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.fixture.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published in contracts is true, and can be read here. */
class EventSamplesTest {

    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funding-decided",
                "agreement-signed",
                "payment-made",
                "funding-withdrawn",
                "territory-labelled",
                "project-routed",
                "routing-withdrawn"
            })
    void everySampleFitsItsSchema(String event) throws IOException {
        assertThat(SCHEMAS.samples(event)).isNotEmpty();
        for (var sample : SCHEMAS.samples(event)) {
            SCHEMAS.mustFit(event, Files.readString(sample));
        }
    }
}
