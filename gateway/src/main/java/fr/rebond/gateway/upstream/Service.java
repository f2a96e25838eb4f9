package fr.rebond.gateway.upstream;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services behind the gateway. The first segment of a path after {@code /v1/} decides which one answers it. */
public enum Service {
    APPLICATIONS("calls", "waves", "applications", "laureates", "territories", "reference", "imports"),
    MISSIONS("missions", "companies", "projects", "routings", "aid-schemes"),
    FUNDING(
            "programmes",
            "envelopes",
            "funding-requests",
            "state-aid",
            "agreements",
            "payments",
            "payment-orders",
            "repayment-schedules",
            "clawbacks",
            "open-data");

    /** Every service has these paths. Their second segment names the service. */
    private static final Set<String> OF_EVERY_SERVICE = Set.of("changes", "dead-letters", "event-readings", "clock");

    private static final String ROOT = "/v1/";
    private static final Map<String, Service> BY_SEGMENT = bySegment();

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Set<String> segments;

    Service(String... segments) {
        this.segments = Set.of(segments);
    }

    /** The short name, as in {@code /v1/changes/missions}. */
    public String label() {
        return label;
    }

    /** Empty when no service answers the path. */
    public static Optional<Service> answering(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        var first = segment(path, ROOT.length());
        if (OF_EVERY_SERVICE.contains(first)) {
            var second = segment(path, ROOT.length() + first.length() + 1);
            return Optional.ofNullable(BY_SEGMENT.get(first + "/" + second));
        }
        return Optional.ofNullable(BY_SEGMENT.get(first));
    }

    private static String segment(String path, int from) {
        if (from >= path.length()) {
            return "";
        }
        var end = path.indexOf('/', from);
        return end < 0 ? path.substring(from) : path.substring(from, end);
    }

    private static Map<String, Service> bySegment() {
        var services = new HashMap<String, Service>();
        for (var service : values()) {
            service.segments.forEach(segment -> services.put(segment, service));
            OF_EVERY_SERVICE.forEach(segment -> services.put(segment + "/" + service.label, service));
        }
        return Map.copyOf(services);
    }
}
