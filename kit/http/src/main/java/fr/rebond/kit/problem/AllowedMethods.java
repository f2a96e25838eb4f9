package fr.rebond.kit.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * The methods of each path, taken from the OpenAPI document. RFC 9110, section 15.5.6, requires them in a 405 answer,
 * and the framework does not add them.
 */
public final class AllowedMethods {

    private static volatile List<Route> routes = List.of();

    private record Route(Pattern path, Set<String> methods) {}

    private AllowedMethods() {}

    /** Called once at start, when the OpenAPI document is complete. */
    public static void learn(OpenAPI document) {
        routes = document.getPaths().getPathItems().entrySet().stream()
                .map(path -> new Route(
                        pattern(path.getKey()), methods(path.getValue().getOperations())))
                .toList();
    }

    /** In the form of the {@code Allow} header, such as {@code GET, POST}; empty for an unknown path. */
    static String at(String path) {
        return routes.stream()
                .filter(route -> route.path.matcher(path).matches())
                .flatMap(route -> route.methods.stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static Set<String> methods(Map<?, ?> operations) {
        return operations.keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static Pattern pattern(String template) {
        var parts = template.split("(?<=\\})|(?=\\{)");
        return Pattern.compile(Arrays.stream(parts)
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("", "", "/?")));
    }
}
