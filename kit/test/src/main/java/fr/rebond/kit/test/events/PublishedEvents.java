package fr.rebond.kit.test.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The events that a service publishes: the implementations of {@code DomainEvent} on its class path, by event name. */
public final class PublishedEvents {

    private static final String EVENT = "fr.rebond.kit.outbox.DomainEvent";

    private final String service;
    private final Map<String, Class<?>> types;

    private PublishedEvents(String service, Map<String, Class<?>> types) {
        this.service = service;
        this.types = types;
    }

    /** @param service such as {@code missions}; its classes are in {@code fr.rebond.missions} */
    public static PublishedEvents of(String service) {
        var types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.rebond." + service).stream()
                        .filter(type -> type.isAssignableTo(EVENT) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .collect(Collectors.<Class<?>, String, Class<?>, Map<String, Class<?>>>toMap(
                                type -> kebabCase(type.getSimpleName()),
                                type -> type,
                                (one, other) -> one,
                                TreeMap::new));
        return new PublishedEvents(service, types);
    }

    public Set<String> names() {
        return types.keySet();
    }

    /** Fails the test unless the catalogue lists the same events for this service. */
    public void mustBeThoseOfTheCatalogue() {
        assertThat(names()).isEqualTo(EventCatalogue.ofTheRepository().producedBy(service));
    }

    /** Fails the test unless every sample of the event is read, written and read again without a difference. */
    public void mustBeReadBack(String name, ObjectMapper mapper) {
        EventSchemas.ofTheRepository().samplesMustBeRead(name, sample -> {
            var event = mapper.readValue(sample, types.get(name));
            var json = mapper.writeValueAsString(event);
            assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(sample));
            assertThat(mapper.readValue(json, types.get(name))).isEqualTo(event);
            return List.of();
        });
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
