package fr.rebond.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that a message lists in its {@code Connection} header. They end at the next hop (RFC 9110, 7.6.1). */
public final class ConnectionHeader {

    /** Headers for the service. A client must not be able to have them removed by listing them. */
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
    public static Set<String> listed(MultiMap headers) {
        var connection = headers.getAll(HttpHeaders.CONNECTION);
        if (connection.isEmpty()) {
            return Set.of();
        }
        var tokens = String.join(",", connection).toLowerCase(Locale.ROOT).split("[\\s,]+");
        return Set.copyOf(List.of(tokens));
    }

    static boolean listsAnEndToEndHeader(MultiMap headers) {
        return listed(headers).stream().anyMatch(END_TO_END::contains);
    }
}
