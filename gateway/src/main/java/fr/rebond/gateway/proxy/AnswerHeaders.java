package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.SecurityHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Copies the headers of the answer of a service to the answer of the gateway. */
final class AnswerHeaders {

    /** The gateway has already set them, with the same values. */
    private static final Set<String> ALREADY_SET = Set.of("x-request-id", "x-trace-id");

    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]+(?=/v1/)");

    private AnswerHeaders() {}

    static void copy(HttpClientResponse from, MultiMap to) {
        var hopByHop = HopByHop.of(from.headers());
        for (var header : from.headers()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (hopByHop.contains(name) || ALREADY_SET.contains(name) || SecurityHeaders.contains(name)) {
                continue;
            }
            to.add(header.getKey(), name.equals("location") ? withoutHost(header.getValue()) : header.getValue());
        }
    }

    /** Removes the host of the service, which clients cannot reach. The paths of the gateway are the same. */
    private static String withoutHost(String location) {
        return ORIGIN.matcher(location).replaceFirst("");
    }
}
