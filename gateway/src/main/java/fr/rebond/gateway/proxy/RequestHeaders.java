package fr.rebond.gateway.proxy;

import fr.rebond.kit.http.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/**
 * The headers of a request as its service gets them: nothing that a client could forge about who asks and from where,
 * and what the gateway knows of it instead. Host is the service's own.
 */
final class RequestHeaders {

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    /** {@code traceparent} is told anew by the tracer, as a child of the client's. */
    private static final Set<String> WITHHELD = Set.of(
            "host",
            "expect",
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-rewrite-url",
            "x-http-method-override",
            "x-request-id",
            "traceparent",
            "tracestate");

    private RequestHeaders() {}

    static void copy(HttpServerRequest from, MultiMap to, String requestId) {
        var hopByHop = HopByHop.of(from.headers());
        for (var header : from.headers()) {
            var name = header.getKey().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!hopByHop.contains(name) && !WITHHELD.contains(name) && !isClaim(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
        to.set(RequestId.HEADER, requestId);
        to.set(FORWARDED_FOR, from.remoteAddress().hostAddress());
        to.set(FORWARDED_PROTO, from.isSSL() ? "https" : "http");
        to.set(FORWARDED_HOST, from.getHeader(HttpHeaders.HOST));
    }

    private static boolean isClaim(String name) {
        return name.startsWith("x-forwarded-") || name.startsWith("x-user-") || name.startsWith("x-original-");
    }
}
