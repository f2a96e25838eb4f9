package fr.rebond.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.kit.problem.MethodNotAllowed;
import fr.rebond.kit.problem.Problem;
import fr.rebond.kit.problem.Problems;
import fr.rebond.kit.problem.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Answers a request with a problem (RFC 9457) of the gateway itself. */
@ApplicationScoped
public class ProblemWriter {

    private static final String RETRY_AFTER_SECONDS = "2";
    private static final long CLOSE_DELAY_MILLIS = 2_000;

    private final Vertx vertx;
    private final Problems problems;
    private final ObjectMapper json;

    /** Connections that close after the current answer. Weak references, so that nothing has to remove them. */
    private final Set<HttpConnection> closing =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    ProblemWriter(Vertx vertx, Problems problems, ObjectMapper json) {
        this.vertx = vertx;
        this.problems = problems;
        this.json = json;
    }

    /** Also closes the connection when the request has a body that is not read to its end. */
    public void refuse(RoutingContext routing, Refusal refused) {
        var request = routing.request();
        var answer = routing.response();
        answer.setStatusCode(refused.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refused.status() >= 502) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (refused instanceof MethodNotAllowed method) {
            answer.putHeader(HttpHeaders.ALLOW, method.allow());
        }
        if (isFullyRead(request, refused)) {
            answer.end(problem(routing, refused));
            request.resume();
        } else {
            announceClose(request);
            answer.end(problem(routing, refused));
            closeAfter(request);
        }
    }

    private static boolean isFullyRead(HttpServerRequest request, Refusal refused) {
        return refused != GatewayRefusal.AMBIGUOUS_LENGTH && (request.isEnded() || !hasBody(request));
    }

    /** Makes the answer to this request the last on its connection. Requests that follow it are ignored. */
    public void announceClose(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        closing.add(request.connection());
    }

    boolean isClosing(HttpServerRequest request) {
        return closing.contains(request.connection());
    }

    /**
     * Closes the connection when the client has sent everything, at the latest after two seconds. If it was closed while
     * the client still sends, the client could lose the answer.
     */
    public void closeAfter(HttpServerRequest request) {
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        var timer = vertx.setTimer(CLOSE_DELAY_MILLIS, ignored -> connection.close());
        connection.closeHandler(ignored -> vertx.cancelTimer(timer));
        request.handler(ignored -> {});
        request.endHandler(ignored -> connection.close());
        request.resume();
    }

    public static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null ? !"0".equals(length) : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private String problem(RoutingContext routing, Refusal refusal) {
        try {
            return json.writeValueAsString(problems.of(refusal, routing));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
