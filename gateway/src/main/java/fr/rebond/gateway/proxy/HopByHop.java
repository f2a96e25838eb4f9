package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.ConnectionHeader;
import io.vertx.core.MultiMap;
import java.util.Set;

/** Headers that concern one connection only and are never forwarded (RFC 9110, 7.6.1). */
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

    private final Set<String> listed;

    private HopByHop(Set<String> listed) {
        this.listed = listed;
    }

    /** The standard ones, and those that the message lists in its {@code Connection} header. */
    static HopByHop of(MultiMap headers) {
        return new HopByHop(ConnectionHeader.listed(headers));
    }

    /** @param name in lower case */
    boolean contains(String name) {
        return NAMES.contains(name) || listed.contains(name);
    }
}
