package fr.rebond.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that a message names in its {@code Connection} header: meant for this connection only (RFC 9110, 7.6.1). */
public final class ConnectionHeader {

    /** Meant for the service, and never for the gateway alone: nobody may have them dropped on the way. */
    private static final Set<String> END_TO_END = Set.of(
            "host",
            "authorization",
            "accept",
            "content-length",
            "content-type",
            "content-encoding",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "x-request-id",
            "traceparent");

    private ConnectionHeader() {}

    /** In lower case. */
    public static Set<String> named(MultiMap headers) {
        var connection = headers.getAll(HttpHeaders.CONNECTION);
        if (connection.isEmpty()) {
            return Set.of();
        }
        var tokens = String.join(",", connection).toLowerCase(Locale.ROOT).split("[\\s,]+");
        return Set.copyOf(List.of(tokens));
    }

    static boolean namesOneOfTheServices(MultiMap headers) {
        return named(headers).stream().anyMatch(END_TO_END::contains);
    }
}
