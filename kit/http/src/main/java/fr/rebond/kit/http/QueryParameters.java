package fr.rebond.kit.http;

import fr.rebond.kit.json.StrictScalars;
import fr.rebond.kit.problem.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not document, or that is empty or given twice (a filter that is not
 * understood must not silently return something else), and a value that the parameter cannot have.
 */
class QueryParameters {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(UriInfo uri, ResourceInfo resource) {
        var given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var expected = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::parameters);
        given.forEach((name, values) -> {
            if (!expected.containsKey(name)) {
                throw Refusal.invalid(name, "unknown query parameter");
            }
            if (values.size() > 1) {
                throw Refusal.invalid(name, "must be given once");
            }
            requireFit(name, values.getFirst(), expected.get(name));
        });
    }

    private static void requireFit(String name, String value, Class<?> type) {
        if (value.isEmpty()) {
            throw Refusal.invalid(name, "must not be empty: leave it out");
        }
        if (StrictScalars.hasForbiddenCharacters(value)) {
            throw Refusal.invalid(name, "must be a text without control characters");
        }
        if (type.isEnum() && names(type).noneMatch(value::equals)) {
            throw Refusal.invalid(name, "must be one of " + names(type).collect(Collectors.joining(", ")));
        }
        if ((type == Instant.class || type == OffsetDateTime.class) && !StrictScalars.isInstant(value)) {
            throw Refusal.invalid(name, "must be " + StrictScalars.INSTANT);
        }
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private static Map<String, Class<?>> parameters(Method method) {
        var parameters = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                parameters.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), parameters);
            }
        }
        return Map.copyOf(parameters);
    }

    private static void addFields(Class<?> bean, Map<String, Class<?>> parameters) {
        for (var type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    parameters.put(field.getAnnotation(QueryParam.class).value(), field.getType());
                }
            }
        }
    }
}
