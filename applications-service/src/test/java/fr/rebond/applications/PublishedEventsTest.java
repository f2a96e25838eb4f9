package fr.rebond.applications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.events.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the published events, with which consumers are tested. */
class PublishedEventsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call-published",
                "wave-closed",
                "application-submitted",
                "application-withdrawn",
                "application-declared-inadmissible",
                "wave-decided",
                "territory-labelled",
                "territory-announced"
            })
    void samplesFitTheirSchema(String event) throws IOException {
        var schemas = EventSchemas.ofTheRepository();
        assertThat(schemas.samples(event)).isNotEmpty();
        for (var sample : schemas.samples(event)) {
            schemas.mustFit(event, Files.readString(sample));
        }
    }
}
