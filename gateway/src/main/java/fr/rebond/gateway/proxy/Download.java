package fr.rebond.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;

/** Streams the answer of a service to the client, no faster than the client reads. */
final class Download {

    private static final long DISCARD_MILLIS = 1_000;
    private static final long MAX_DISCARDED = 1024 * 1024;

    private final HttpClientResponse service;
    private final HttpServerResponse client;
    private long parts;
    private long discarded;
    private boolean ended;

    Download(HttpClientResponse service, HttpServerResponse client) {
        this.service = service;
        this.client = client;
    }

    /** The number of parts forwarded so far. While it does not change, the answer makes no progress. */
    long parts() {
        return parts;
    }

    /**
     * Reads a short rest of the answer to its end, and calls {@code reset} for a long or slow one. Does nothing after the
     * answer has ended or failed.
     *
     * <p>Vert.x returns a connection to its pool when the end of an answer arrives, even if parts of it still wait to be
     * forwarded. A reset would then close the connection while it serves another request.
     */
    void cancel(Vertx vertx, Runnable reset) {
        if (ended) {
            return;
        }
        service.handler(part -> {
            discarded += part.length();
            if (discarded > MAX_DISCARDED) {
                reset.run();
            }
        });
        service.endHandler(ignored -> ended = true);
        service.resume();
        vertx.setTimer(DISCARD_MILLIS, ignored -> {
            if (!ended) {
                reset.run();
            }
        });
    }

    void run(Runnable done, Handler<Throwable> broken) {
        service.handler(this::forward);
        service.exceptionHandler(failure -> {
            ended = true;
            broken.handle(failure);
        });
        service.endHandler(ignored -> {
            ended = true;
            begin();
            done.run();
        });
    }

    /** Sends status and headers with the first part only. Until then, a failure can be answered with a problem. */
    private void begin() {
        if (parts == 0) {
            client.setStatusCode(service.statusCode());
            AnswerHeaders.copy(service, client.headers());
            client.setChunked(hasBodyOfUnknownLength());
        }
    }

    private boolean hasBodyOfUnknownLength() {
        var status = service.statusCode();
        return !service.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && status != 204
                && status != 304
                && service.request().getMethod() != HttpMethod.HEAD;
    }

    private void forward(Buffer part) {
        begin();
        parts++;
        client.write(part);
        if (client.writeQueueFull()) {
            service.pause();
            client.drainHandler(ignored -> service.resume());
        }
    }
}
