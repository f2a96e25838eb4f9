package fr.rebond.gateway.edge;

import java.util.Locale;

/**
 * Why the gateway answers a request itself.
 *
 * @param status HTTP status, 400 to 599
 * @param name   stable name of the problem, kebab-case
 */
public record Refused(int status, String name, String detail) {

    static final Refused TRICKY_PATH = new Refused(400, "tricky-path", "The path has parts that are not allowed");
    static final Refused INVALID_HOST = new Refused(400, "invalid-host", "Send one well-formed Host header");
    static final Refused NAMELESS_HEADER = new Refused(400, "invalid-header", "A header has no name");
    static final Refused AMBIGUOUS_LENGTH = new Refused(
            400, "ambiguous-length", "The length of the body must be told by Content-Length or by chunks, not by both");
    static final Refused METHOD =
            new Refused(405, "method-not-allowed", "The methods are GET, HEAD, POST, PUT, DELETE and OPTIONS");
    public static final Refused TOO_LARGE = new Refused(413, "content-too-large", "The body is too large");
    public static final Refused UNAUTHENTICATED = new Refused(401, "unauthenticated", "Send a valid bearer token");
    public static final Refused NOT_FOUND = new Refused(404, "not-found", "Nothing is at this path");
    public static final Refused TOO_SLOW =
            new Refused(408, "request-timeout", "The body of the request did not arrive in time");

    /** The name as words. */
    String title() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
