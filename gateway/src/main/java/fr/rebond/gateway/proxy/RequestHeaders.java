package fr.rebond.gateway.proxy;

import fr.rebond.kit.http.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Copies the headers of a request to the request to the service. Headers with which a client could forge its identity or
 * its address are removed; the gateway sets its own. Host is that of the service.
 */
final class RequestHeaders {

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    /** The tracer sets a new {@code traceparent}, a child of the one sent by the client. */
    private static final Set<String> NOT_FORWARDED = Set.of(
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
            if (!hopByHop.contains(name) && !NOT_FORWARDED.contains(name) && !isClaim(name)) {
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
