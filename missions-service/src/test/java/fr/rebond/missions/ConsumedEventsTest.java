package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.outbox.EventJson;
import fr.rebond.kit.test.events.EventCatalogue;
import fr.rebond.kit.test.events.EventSchemas;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumedEventsTest {

    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Inject
    Validator validator;

    @Test
    void matchTheCatalogue() {
        assertThat(handlers)
                .extracting(EventHandler::type)
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.ofTheRepository().consumedBy("missions"));
    }

    @Test
    void everySampleIsRead() {
        for (var handler : handlers) {
            SCHEMAS.samplesMustBeRead(
                    handler.type(), json -> validator.validate(EventJson.MAPPER.readValue(json, handler.payload())));
        }
    }
}
