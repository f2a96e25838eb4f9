package fr.rebond.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.rebond.kit.outbox.DomainEvent;
import fr.rebond.kit.outbox.EventJson;
import fr.rebond.kit.test.events.EventCatalogue;
import fr.rebond.kit.test.events.EventSchemas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events that this service publishes, found on its class path. */
class PublishedEventsTest {

    private static final EventSchemas SCHEMAS = EventSchemas.ofTheRepository();
    private static final Map<String, Class<? extends DomainEvent>> TYPES = types().collect(Collectors.toMap(
            type -> kebabCase(type.getSimpleName()), type -> type, (one, other) -> one, TreeMap::new));

    private static Stream<Class<? extends DomainEvent>> types() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.rebond.applications")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class))
                        .map(JavaClass::reflect)
                        .map(type -> type.asSubclass(DomainEvent.class));
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> names() {
        return TYPES.keySet();
    }

    @Test
    void areTheEventsOfTheCatalogue() {
        assertThat(names()).isEqualTo(EventCatalogue.ofTheRepository().producedBy("applications"));
        assertThat(names()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void samplesFitTheirSchema(String name) {
        SCHEMAS.samplesMustFit(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsBackWhatItWrites(String name) {
        var type = TYPES.get(name);

        SCHEMAS.samplesMustBeRead(name, sample -> {
            var event = EventJson.MAPPER.readValue(sample, type);
            var json = EventJson.MAPPER.writeValueAsString(event);

            assertThat(event.eventName()).isEqualTo(name);
            assertThat(EventJson.MAPPER.readTree(json)).isEqualTo(EventJson.MAPPER.readTree(sample));
            assertThat(EventJson.MAPPER.readValue(json, type)).isEqualTo(event);
            return List.of();
        });
    }
}
