package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.SecurityHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers of a service's answer as the client gets them. */
final class AnswerHeaders {

    /** The gateway has answered them already, the same. */
    private static final Set<String> TOLD = Set.of("x-request-id", "x-trace-id");

    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]+(?=/v1/)");

    private AnswerHeaders() {}

    static void copy(HttpClientResponse from, MultiMap to) {
        var hopByHop = HopByHop.of(from.headers());
        for (var header : from.headers()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (hopByHop.contains(name) || TOLD.contains(name) || SecurityHeaders.own(name)) {
                continue;
            }
            to.add(header.getKey(), name.equals("location") ? address(header.getValue()) : header.getValue());
        }
    }

    /** A service names its own host, which is not the client's: paths are the same on both sides. */
    private static String address(String location) {
        return ORIGIN.matcher(location).replaceFirst("");
    }
}
