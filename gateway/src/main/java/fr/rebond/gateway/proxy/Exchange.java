package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.GatewayRefusal;
import fr.rebond.gateway.edge.ProblemWriter;
import fr.rebond.gateway.upstream.Service;
import fr.rebond.gateway.upstream.UpstreamClient;
import fr.rebond.gateway.upstream.UpstreamConfig;
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
 * One request on its way through the gateway. All its steps run on the event loop of the client's connection.
 *
 *   connecting --> asked --> answering --> over
 *       |            |           `-- the service or the client fails: both connections end
 *       |            `-- 502 it broke off, 504 no part of its answer in time, 408 or 413 the client's body
 *       `-- 503 no connection: nothing was sent
 *
 * However it goes, it ends within its deadline and leaves no connection to the service in use.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext routing;
    private final Service service;
    private final Parts with;
    private final HttpServerRequest client;
    private final HttpServerResponse answer;
    private final Upload upload;
    private final long begin = System.nanoTime();

    private long timer;
    private long partsAtLastLook;
    private boolean over;
    private boolean last;
    private @Nullable HttpClientRequest asked;
    private @Nullable Download download;

    /** What all exchanges use. */
    record Parts(
            Vertx vertx, UpstreamClient upstreams, UpstreamConfig config, ProblemWriter problems, Measures measures) {}

    Exchange(RoutingContext routing, Service service, Parts with) {
        this.routing = routing;
        this.service = service;
        this.with = with;
        this.client = routing.request();
        this.answer = routing.response();
        this.upload = new Upload(client, with.config().maxBody());
    }

    void begin() {
        answer.closeHandler(ignored -> abandon());
        answer.exceptionHandler(ignored -> abandon());
        look();
        with.upstreams().open(service, client.method(), client.uri()).onComplete(this::ask, this::unreachable);
    }

    private void ask(HttpClientRequest request) {
        if (over) {
            request.reset();
            return;
        }
        asked = request;
        RequestHeaders.copy(client, request.headers(), RequestId.of(routing));
        request.response().onComplete(this::answer, this::broken);
        upload.to(request, () -> refuse(GatewayRefusal.TOO_LARGE), ignored -> abandon());
    }

    private void answer(HttpClientResponse response) {
        if (over) {
            return;
        }
        last = !upload.complete();
        if (last) {
            with.problems().announceLast(client);
        }
        with.vertx().cancelTimer(timer);
        look();
        download = new Download(response, answer);
        download.run(this::done, this::broken);
    }

    private void done() {
        if (end()) {
            with.measures().answered(service, answer.getStatusCode(), begin);
            answer.end();
            if (last) {
                reset();
                with.problems().closeAfter(client);
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

    private void broken(Throwable cause) {
        if (over) {
            return;
        }
        LOG.warnf("%s broke off: %s", service.label(), cause.getMessage());
        refuse(new Refusal(
                502,
                "service-broke-off",
                "The %s service broke off before it answered. Whether it acted is unknown: send a write again with the same Idempotency-Key"
                        .formatted(service.label())));
    }

    /** Looks after the deadline whether the answer has begun, and from then on whether it moves. */
    private void look() {
        timer = with.vertx().setTimer(with.config().deadline().toMillis(), ignored -> late());
    }

    private void late() {
        if (download == null) {
            refuse(upload.complete() || asked == null ? noAnswer() : GatewayRefusal.TOO_SLOW);
        } else if (download.parts() == partsAtLastLook
                || age() > with.config().longestAnswer().toNanos()) {
            LOG.warnf("An answer of %s stood still or took too long", service.label());
            refuse(noAnswer());
        } else {
            partsAtLastLook = download.parts();
            look();
        }
    }

    private Refusal noAnswer() {
        return new Refusal(
                504,
                "service-too-slow",
                "The %s service did not answer in time. Whether it acted is unknown: send a write again with the same Idempotency-Key"
                        .formatted(service.label()));
    }

    /** An answer of which a part was sent cannot be taken back: its connection ends, so that nobody takes the half for the whole. */
    private void refuse(Refusal refused) {
        if (!end()) {
            return;
        }
        with.measures().answered(service, refused.status(), begin);
        reset();
        if (!answer.headWritten()) {
            with.problems().refuse(routing, refused);
        } else {
            client.connection().close();
        }
    }

    /** The client has gone. */
    private void abandon() {
        if (end()) {
            with.measures().abandoned(service, begin);
            reset();
        }
    }

    private void reset() {
        if (asked != null) {
            asked.reset();
        }
    }

    private boolean end() {
        if (over) {
            return false;
        }
        over = true;
        with.vertx().cancelTimer(timer);
        return true;
    }

    private long age() {
        return System.nanoTime() - begin;
    }
}
