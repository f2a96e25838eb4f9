package fr.rebond.kit.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The {@code X-Request-Id} of the current request: that of the client if well-formed, otherwise a new one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    public static String establish(RoutingContext routing) {
        var given = routing.request().getHeader(HEADER);
        var id = given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        routing.put(KEY, id);
        routing.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        return id;
    }

    /** @throws IllegalStateException when no id has been assigned to the request yet */
    public static String of(RoutingContext routing) {
        if (routing.get(KEY) instanceof String id) {
            return id;
        }
        throw new IllegalStateException("The request has no id yet");
    }

    /** Absent outside a request. */
    public static @Nullable String current() {
        return MDC.get(KEY) instanceof String id ? id : null;
    }
}
