package fr.rebond.gateway.edge;

import java.util.Locale;

/**
 * Why the gateway answers a request itself.
 *
 * @param status HTTP status, 400 to 599
 * @param name   stable name of the problem, kebab-case
 * @param allow  the methods that there are, for 405; empty otherwise
 */
public record Refused(int status, String name, String detail, String allow) {

    static final Refused TRICKY_PATH = new Refused(400, "tricky-path", "The path has parts that are not allowed");
    static final Refused INVALID_HOST = new Refused(400, "invalid-host", "Send one well-formed Host header");
    static final Refused NAMELESS_HEADER = new Refused(400, "invalid-header", "A header has no name");
    static final Refused AMBIGUOUS_LENGTH = new Refused(
            400, "ambiguous-length", "The length of the body must be told by Content-Length or by chunks, not by both");
    static final Refused CONNECTION = new Refused(
            400, "invalid-header", "Connection names a header that is meant for who answers, not for the connection");
    public static final Refused TOO_LARGE = new Refused(413, "content-too-large", "The body is too large");
    public static final Refused UNAUTHENTICATED = new Refused(401, "unauthenticated", "Send a valid bearer token");
    public static final Refused NOT_FOUND = new Refused(404, "not-found", "Nothing is at this path");
    /** What the gateway itself answers can only be read. */
    public static final Refused READ_ONLY = method("GET, HEAD");

    static final Refused FORMAT = new Refused(406, "not-acceptable", "There is no such format: see the Accept header");
    static final Refused INTERNAL_ERROR = new Refused(500, "internal-error", "Operators find it by its traceId");
    static final Refused STOPPING =
            new Refused(503, "service-stopping", "The gateway is about to stop. Nothing was sent on");
    public static final Refused TOO_SLOW =
            new Refused(408, "request-timeout", "The body of the request did not arrive in time");

    public Refused(int status, String name, String detail) {
        this(status, name, detail, "");
    }

    /** @param allow such as {@code GET, HEAD} */
    static Refused method(String allow) {
        return new Refused(405, "method-not-allowed", "The methods are " + allow, allow);
    }

    /** The name as words. */
    String title() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
