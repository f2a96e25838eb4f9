package fr.rebond.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods a path takes: an answer 405 has to say it (RFC 9110, section 15.5.6), and the framework does not. */
@ApplicationScoped
class AllowedMethods {

    private final BeanManager beans;

    /** @param path as a pattern of paths */
    private record Route(Pattern path, String method) {}

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** As the header {@code Allow} has it, such as {@code GET, POST}; empty where nothing is. */
    String at(String path) {
        return routes().stream()
                .filter(route -> route.path.matcher(path).matches())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private List<Route> routes() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::routes)
                .toList();
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(operation -> Arrays.stream(operation.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(method -> method != null)
                        .map(method -> new Route(pattern(resource, operation), method.value())));
    }

    private static Pattern pattern(Class<?> resource, Method operation) {
        var base = resource.getAnnotation(Path.class).value();
        var rest = operation.isAnnotationPresent(Path.class)
                ? operation.getAnnotation(Path.class).value()
                : "";
        var template = Stream.of(base.split("/"), rest.split("/"))
                .flatMap(Arrays::stream)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/", "/", "/?"));
        return Pattern.compile(template);
    }
}
