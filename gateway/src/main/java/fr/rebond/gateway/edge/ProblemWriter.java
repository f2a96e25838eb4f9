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

/** Answers a request with a problem (RFC 9457), written by the gateway itself. */
@ApplicationScoped
public class ProblemWriter {

    private static final String RETRY_AFTER_SECONDS = "2";
    private static final long LAST_WORDS_MILLIS = 2_000;

    private final Vertx vertx;
    private final Problems problems;
    private final ObjectMapper json;

    /** A connection leaves with its last reference. */
    private final Set<HttpConnection> closing =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    ProblemWriter(Vertx vertx, Problems problems, ObjectMapper json) {
        this.vertx = vertx;
        this.problems = problems;
        this.json = json;
    }

    /** Also ends the connection when the request has a body that nobody will read. */
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
        if (isReadToItsEnd(request, refused)) {
            answer.end(problem(routing, refused));
            request.resume();
        } else {
            announceLast(request);
            answer.end(problem(routing, refused));
            closeAfter(request);
        }
    }

    private static boolean isReadToItsEnd(HttpServerRequest request, Refusal refused) {
        return refused != GatewayRefusal.AMBIGUOUS_LENGTH && (request.isEnded() || !hasBody(request));
    }

    /** The answer to this request is the last on its connection, and says so: no request behind it is looked at. */
    public void announceLast(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        closing.add(request.connection());
    }

    boolean isBehindTheLast(HttpServerRequest request) {
        return closing.contains(request.connection());
    }

    /**
     * Ends the connection when the client has stopped sending, or soon. Closed at once, with parts of the body still
     * on their way, the client's system would throw the answer away.
     */
    public void closeAfter(HttpServerRequest request) {
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        var timer = vertx.setTimer(LAST_WORDS_MILLIS, ignored -> connection.close());
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
