package fr.rebond.missions;

import fr.rebond.kit.outbox.EventJson;
import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.PublishedEvents;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedEventsTest {

    private static final PublishedEvents EVENTS = PublishedEvents.of("missions");

    private static Set<String> names() {
        return EVENTS.names();
    }

    @Test
    void matchTheCatalogue() {
        EVENTS.mustBeThoseOfTheCatalogue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void samplesFitTheirSchema(String name) {
        EventSchemas.ofTheRepository().samplesMustFit(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsBackWhatItWrites(String name) {
        EVENTS.mustBeReadBack(name, EventJson.MAPPER);
    }
}
