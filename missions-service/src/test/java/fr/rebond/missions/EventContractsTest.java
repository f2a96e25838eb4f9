package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.outbox.EventJson;
import fr.rebond.kit.test.events.EventSchemas;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events that this service consumes and publishes follow their schemas in contracts/events. */
@QuarkusTest
class EventContractsTest {

    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Inject
    Validator validator;

    @Test
    void readsEverySampleOfTheConsumedEvents() {
        assertThat(handlers).hasSize(5);
        for (var handler : handlers) {
            SCHEMAS.samplesMustBeRead(
                    handler.type(), json -> validator.validate(EventJson.MAPPER.readValue(json, handler.payload())));
        }
    }

    @Test
    void samplesOfThePublishedEventsFitTheirSchemas() {
        SCHEMAS.samplesMustFit("mission-started", "mission-closed", "project-routed", "routing-withdrawn");
    }
}
