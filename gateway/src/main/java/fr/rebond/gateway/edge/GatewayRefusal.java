package fr.rebond.gateway.edge;

import fr.rebond.kit.problem.MethodNotAllowed;
import fr.rebond.kit.problem.Refusal;

/** The reasons for which the gateway itself refuses a request. */
public final class GatewayRefusal {

    static final Refusal TRICKY_PATH = new Refusal(400, "tricky-path", "The path has parts that are not allowed");
    static final Refusal INVALID_HOST = new Refusal(400, "invalid-host", "Send one well-formed Host header");
    static final Refusal HEADER_WITHOUT_NAME = new Refusal(400, "invalid-header", "A header has no name");
    static final Refusal AMBIGUOUS_LENGTH = new Refusal(
            400, "ambiguous-length", "Send either Content-Length or Transfer-Encoding: chunked, once and not both");
    static final Refusal END_TO_END_HEADER = new Refusal(
            400,
            "invalid-header",
            "The Connection header lists a header that must reach the service: remove it from that list");
    public static final Refusal TOO_LARGE = new Refusal(413, "content-too-large", "The body is too large");
    public static final Refusal UNAUTHENTICATED = new Refusal(401, "unauthenticated", "Send a valid bearer token");
    public static final Refusal NOT_FOUND = new Refusal(404, "not-found", "There is no resource at this path");

    /** The resources of the gateway itself are read-only. */
    public static final Refusal READ_ONLY = new MethodNotAllowed("GET, HEAD");

    static final Refusal INTERNAL_ERROR = new Refusal(500, "internal-error", "Report the traceId to the operators");
    static final Refusal STOPPING = new Refusal(
            503, "service-stopping", "The gateway is stopping and did not forward the request: send it again");
    public static final Refusal TOO_SLOW =
            new Refusal(408, "request-timeout", "The body of the request did not arrive in time");

    private GatewayRefusal() {}
}
