package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.GatewayRefusal;
import fr.rebond.gateway.edge.ProblemWriter;
import fr.rebond.gateway.settings.GatewaySettings;
import fr.rebond.gateway.upstream.Service;
import fr.rebond.gateway.upstream.UpstreamClient;
import fr.rebond.kit.http.RequestId;
import fr.rebond.kit.problem.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request to a service and its answer. All steps run on the event loop of the client's connection.
 *
 * <pre>
 * connecting --> sent --> answering --> over
 *     |            |          `-- the service or the client fails: both connections are closed
 *     |            `-- 502 the service closed the connection, 504 it did not answer in time,
 *     |                408 or 413 the body of the client was too slow or too large
 *     `-- 503 no connection: nothing was sent
 * </pre>
 *
 * <p>Every exchange ends within its deadlines and releases its connection to the service.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final String UNKNOWN_EFFECT =
            "It is unknown whether the request took effect: repeat a write with the same Idempotency-Key";

    private final RoutingContext routing;
    private final Service service;
    private final Context context;
    private final HttpServerRequest client;
    private final HttpServerResponse answer;
    private final Upload upload;
    private final long begin = System.nanoTime();

    private long timer;
    private long partsAtLastCheck;
    private boolean over;
    private boolean closesConnection;
    private @Nullable HttpClientRequest sent;
    private @Nullable Download download;

    /** What all exchanges share. */
    record Context(
            Vertx vertx,
            UpstreamClient upstreams,
            GatewaySettings.Upstream settings,
            ProblemWriter problems,
            RequestMetrics metrics) {}

    Exchange(RoutingContext routing, Service service, Context context) {
        this.routing = routing;
        this.service = service;
        this.context = context;
        this.client = routing.request();
        this.answer = routing.response();
        this.upload = new Upload(client, context.settings().maxBody());
    }

    void begin() {
        answer.closeHandler(ignored -> abandon());
        answer.exceptionHandler(ignored -> abandon());
        startTimer();
        context.upstreams().open(service, client.method(), client.uri()).onComplete(this::send, this::unreachable);
    }

    private void send(HttpClientRequest request) {
        if (over) {
            request.reset();
            return;
        }
        sent = request;
        RequestHeaders.copy(client, request.headers(), RequestId.of(routing));
        request.response().onComplete(this::answer, this::failed);
        upload.to(request, () -> refuse(GatewayRefusal.TOO_LARGE), ignored -> abandon());
    }

    private void answer(HttpClientResponse response) {
        if (over) {
            return;
        }
        closesConnection = !upload.complete();
        if (closesConnection) {
            context.problems().announceClose(client);
        }
        context.vertx().cancelTimer(timer);
        startTimer();
        download = new Download(response, answer);
        download.run(this::done, this::failed);
    }

    private void done() {
        if (end()) {
            context.metrics().answered(service, answer.getStatusCode(), begin);
            answer.end();
            if (sent != null && !upload.complete()) {
                sent.reset();
            }
            if (closesConnection) {
                context.problems().closeAfter(client);
            }
        }
    }

    private void unreachable(Throwable cause) {
        LOG.warnf("No connection to %s: %s", service.label(), cause.getMessage());
        refuse(new Refusal(
                503,
                "service-unreachable",
                "The %s service cannot be reached. Nothing was sent to it".formatted(service.label())));
    }

    private void failed(Throwable cause) {
        if (over) {
            return;
        }
        LOG.warnf("The exchange with %s failed: %s", service.label(), cause.getMessage());
        refuse(new Refusal(
                502,
                "service-broke-off",
                "The %s service closed the connection before it answered. %s"
                        .formatted(service.label(), UNKNOWN_EFFECT)));
    }

    /** After each deadline: has the answer begun, and has it made progress since the last check? */
    private void startTimer() {
        timer = context.vertx().setTimer(context.settings().deadline().toMillis(), ignored -> check());
    }

    private void check() {
        if (download == null) {
            refuse(upload.complete() || sent == null ? noAnswer() : GatewayRefusal.TOO_SLOW);
        } else if (download.parts() == partsAtLastCheck
                || age() > context.settings().longestAnswer().toNanos()) {
            LOG.warnf("An answer of %s made no progress or took too long", service.label());
            refuse(noAnswer());
        } else {
            partsAtLastCheck = download.parts();
            startTimer();
        }
    }

    private Refusal noAnswer() {
        return new Refusal(
                504,
                "service-too-slow",
                "The %s service did not answer in time. %s".formatted(service.label(), UNKNOWN_EFFECT));
    }

    /** After a part of an answer was sent, the connection is closed, so that the client sees that the answer is truncated. */
    private void refuse(Refusal refused) {
        if (!end()) {
            return;
        }
        context.metrics().answered(service, refused.status(), begin);
        reset();
        if (!answer.headWritten()) {
            context.problems().refuse(routing, refused);
        } else {
            client.connection().close();
        }
    }

    /** The client has disconnected. */
    private void abandon() {
        if (end()) {
            context.metrics().abandoned(service, begin);
            reset();
        }
    }

    private void reset() {
        var request = sent;
        if (request == null) {
            return;
        }
        if (download == null) {
            request.reset();
        } else {
            download.cancel(context.vertx(), request::reset);
        }
    }

    private boolean end() {
        if (over) {
            return false;
        }
        over = true;
        context.vertx().cancelTimer(timer);
        return true;
    }

    private long age() {
        return System.nanoTime() - begin;
    }
}
