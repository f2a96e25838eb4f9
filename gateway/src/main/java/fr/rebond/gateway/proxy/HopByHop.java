package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.ConnectionHeader;
import io.vertx.core.MultiMap;
import java.util.Set;

/** The headers that are meant for one connection only and never go further (RFC 9110, 7.6.1). */
final class HopByHop {

    private static final Set<String> NAMES = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private final Set<String> named;

    private HopByHop(Set<String> named) {
        this.named = named;
    }

    /** The usual ones and those that the message itself names in its {@code Connection} header. */
    static HopByHop of(MultiMap headers) {
        return new HopByHop(ConnectionHeader.named(headers));
    }

    /** @param name in lower case */
    boolean contains(String name) {
        return NAMES.contains(name) || named.contains(name);
    }
}
