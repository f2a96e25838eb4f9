package fr.rebond.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Names the schemas and marks their required properties, both derived from the records.
 *
 * <p>{@code RoutingView} becomes {@code Routing}, a page of {@code RoutingSummary} becomes {@code RoutingPage}. A
 * property is required unless its record component is {@code @Nullable}, an {@code Optional}, or has a default value.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SchemaConventions implements OASFilter {

    private static final String REF = "#/components/schemas/";
    private static final Pattern PAGE = Pattern.compile("(Page|MarkedPage)(\\w+?)(Summary|View)?");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName JSON_IGNORE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonIgnore");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");

    private final Map<String, List<ClassInfo>> records = new TreeMap<>();

    /** @param index of all classes of the application; Quarkus passes it at build time */
    public SchemaConventions(IndexView index) {
        for (var type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("fr.rebond.")) {
                records.computeIfAbsent(schemaName(type), name -> new ArrayList<>())
                        .add(type);
            }
        }
    }

    @Override
    public Schema filterSchema(Schema schema) {
        var ref = schema.getRef();
        if (ref != null && ref.startsWith(REF)) {
            schema.setRef(REF + published(ref.substring(REF.length())));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        var published = new LinkedHashMap<String, Schema>();
        components.getSchemas().forEach((name, schema) -> {
            require(name, schema);
            if (published.put(published(name), schema) != null) {
                throw new IllegalStateException("Two schemas would be named " + published(name));
            }
        });
        components.setSchemas(new TreeMap<>(published));
    }

    /** The name of a schema in the document. */
    static String published(String name) {
        var page = PAGE.matcher(name);
        if (page.matches()) {
            return page.group(2) + "Page";
        }
        return name.endsWith("View") ? name.substring(0, name.length() - "View".length()) : name;
    }

    private void require(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var page = PAGE.matcher(name);
        var candidates = records.getOrDefault(page.matches() ? page.group(1) : name, List.of());
        var descriptions = candidates.stream()
                .map(SchemaConventions::properties)
                .filter(properties ->
                        properties.keySet().equals(schema.getProperties().keySet()))
                .distinct()
                .toList();
        if (descriptions.size() > 1) {
            throw new IllegalStateException("Several records could be the schema " + name + ": " + candidates);
        }
        descriptions.forEach(properties -> properties.forEach((property, required) -> {
            if (required
                    && (schema.getRequired() == null || !schema.getRequired().contains(property))) {
                schema.addRequired(property);
            }
        }));
    }

    /** The properties of a record, and whether each is required. */
    private static Map<String, Boolean> properties(ClassInfo type) {
        var properties = new TreeMap<String, Boolean>();
        for (var component : type.recordComponentsInDeclarationOrder()) {
            if (!isIgnored(type, component)) {
                properties.put(component.name(), isRequired(type, component));
            }
        }
        return properties;
    }

    private static boolean isIgnored(ClassInfo type, RecordComponentInfo component) {
        return annotations(type, component).stream()
                .anyMatch(annotation -> annotation.name().equals(JSON_IGNORE));
    }

    private static boolean isRequired(ClassInfo type, RecordComponentInfo component) {
        return !isNullable(component.type())
                && !component.type().name().equals(OPTIONAL)
                && annotations(type, component).stream()
                        .noneMatch(annotation ->
                                annotation.name().equals(SCHEMA) && annotation.value("defaultValue") != null);
    }

    private static boolean isNullable(Type type) {
        return type.hasAnnotation(NULLABLE);
    }

    /** Annotations that do not target record components are found on the field. */
    private static List<AnnotationInstance> annotations(ClassInfo type, RecordComponentInfo component) {
        var found = new ArrayList<>(component.annotations());
        var field = type.field(component.name());
        if (field != null) {
            field.annotations().stream()
                    .filter(annotation ->
                            annotation.target() != null && annotation.target().kind() == AnnotationTarget.Kind.FIELD)
                    .forEach(found::add);
        }
        return found;
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema != null && schema.value("name") != null
                ? schema.value("name").asString()
                : type.simpleName();
    }
}
