package fr.rebond.kit.http;

import fr.rebond.kit.problem.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not document, that is empty, or that is given twice. Ignoring a
 * filter would silently return other rows than the caller asked for.
 */
class QueryParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(UriInfo uri, ResourceInfo resource) {
        var given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var expected = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::parameters);
        given.forEach((name, values) -> {
            if (!expected.contains(name)) {
                throw Refusal.invalid(name, "unknown query parameter");
            }
            if (values.size() > 1) {
                throw Refusal.invalid(name, "must be given once");
            }
            if (values.getFirst().isEmpty()) {
                throw Refusal.invalid(name, "must not be empty: leave it out");
            }
        });
    }

    private static Set<String> parameters(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return Set.copyOf(names);
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (var type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.add(field.getAnnotation(QueryParam.class).value());
                }
            }
        }
    }
}
