package fr.rebond.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;

/** Streams the answer of a service to the client, no faster than the client reads. */
final class Download {

    private final HttpClientResponse service;
    private final HttpServerResponse client;
    private long parts;

    Download(HttpClientResponse service, HttpServerResponse client) {
        this.service = service;
        this.client = client;
    }

    /** The number of parts forwarded so far. While it does not change, the answer makes no progress. */
    long parts() {
        return parts;
    }

    void run(Runnable done, Handler<Throwable> broken) {
        service.handler(this::forward);
        service.exceptionHandler(broken);
        service.endHandler(ignored -> {
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
