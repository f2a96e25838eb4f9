package fr.rebond.gateway.edge;

import fr.rebond.kit.http.RequestPath;
import fr.rebond.kit.problem.MethodNotAllowed;
import fr.rebond.kit.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules that a request must meet before it is routed, so that the gateway and the service read it the same way. */
final class RequestRules {

    private static final List<HttpMethod> METHODS = List.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS);
    private static final Refusal METHOD =
            new MethodNotAllowed(METHODS.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private static final String NO_NAME = "";

    private final int maxBody;

    /** @param maxBody maximum size of a body, in bytes */
    RequestRules(int maxBody) {
        this.maxBody = maxBody;
    }

    /** Empty when the request may be routed. */
    Optional<Refusal> refusal(HttpServerRequest request) {
        if (!RequestPath.isUnambiguous(request.uri())) {
            return Optional.of(GatewayRefusal.TRICKY_PATH);
        }
        if (!hasOneHost(request)) {
            return Optional.of(GatewayRefusal.INVALID_HOST);
        }
        if (request.headers().contains(NO_NAME)) {
            return Optional.of(GatewayRefusal.HEADER_WITHOUT_NAME);
        }
        if (ConnectionHeader.listsAnEndToEndHeader(request.headers())) {
            return Optional.of(GatewayRefusal.END_TO_END_HEADER);
        }
        if (!METHODS.contains(request.method())) {
            return Optional.of(METHOD);
        }
        return bodyRefusal(request);
    }

    private static boolean hasOneHost(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }

    private Optional<Refusal> bodyRefusal(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!encodings.isEmpty()) {
            var chunked = encodings.size() == 1 && "chunked".equalsIgnoreCase(encodings.getFirst());
            if (length != null || !chunked || request.version() == HttpVersion.HTTP_1_0) {
                return Optional.of(GatewayRefusal.AMBIGUOUS_LENGTH);
            }
        }
        if (length != null && Long.parseLong(length) > maxBody) {
            return Optional.of(GatewayRefusal.TOO_LARGE);
        }
        return Optional.empty();
    }
}
