package fr.rebond.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.outbox.EventJson;
import fr.rebond.local.fixture.EventSchemas;
import fr.rebond.local.fixture.RealParts;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Both sides of each event are held to its schema: what is told here (in the tests of each), what is read here. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class EventContractsTest {

    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Inject
    Validator validator;

    @Test
    void everySampleOfWhatIsReadHereCanBeRead() throws IOException {
        assertThat(handlers).hasSize(3);
        var failures = new SoftAssertions();
        for (var handler : handlers) {
            var name = handler.type().split("\\.")[3];
            failures.assertThat(SCHEMAS.samples(name)).as(name).isNotEmpty();
            for (var sample : SCHEMAS.samples(name)) {
                var event = EventJson.MAPPER.readValue(Files.readString(sample), handler.payload());
                failures.assertThat(validator.validate(event))
                        .as(sample.toString())
                        .isEmpty();
            }
        }
        failures.assertAll();
    }

    @Test
    void everySampleOfWhatIsToldHereFitsItsSchema() throws IOException {
        for (var name : List.of("funding-decided", "funding-withdrawn", "agreement-signed", "payment-made")) {
            assertThat(SCHEMAS.samples(name)).as(name).isNotEmpty();
            for (var sample : SCHEMAS.samples(name)) {
                SCHEMAS.mustFit(name, Files.readString(sample));
            }
        }
    }
}
