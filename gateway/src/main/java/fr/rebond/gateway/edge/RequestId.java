package fr.rebond.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** What a request is called from here on, in answers, logs and services: as its sender calls it, if that is a fit name. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final int LONGEST = 64;

    private RequestId() {}

    /** @throws IllegalStateException before the request has passed the edge */
    public static String of(RoutingContext routing) {
        if (routing.get(HEADER) instanceof String id) {
            return id;
        }
        throw new IllegalStateException("The request has not passed the edge");
    }

    static void give(RoutingContext routing) {
        var given = routing.request().getHeader(HEADER);
        var id = given != null && isFit(given) ? given : UUID.randomUUID().toString();
        routing.put(HEADER, id);
        routing.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
    }

    private static boolean isFit(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.chars().allMatch(RequestId::isFit);
    }

    private static boolean isFit(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '.'
                || letter == '_'
                || letter == '-';
    }
}
