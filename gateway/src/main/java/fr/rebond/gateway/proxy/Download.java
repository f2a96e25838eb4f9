package fr.rebond.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;

/** The service's answer on its way to the client: as fast as the client reads. */
final class Download {

    private final HttpClientResponse service;
    private final HttpServerResponse client;
    private long parts;

    Download(HttpClientResponse service, HttpServerResponse client) {
        this.service = service;
        this.client = client;
    }

    /** How many parts have passed: a number that stands still tells that nothing moves. */
    long parts() {
        return parts;
    }

    void run(Runnable done, Handler<Throwable> broken) {
        service.handler(this::pass);
        service.exceptionHandler(broken);
        service.endHandler(ignored -> {
            begin();
            done.run();
        });
    }

    /** Status and headers go with the first part: until then the client can still be told that the service failed. */
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

    private void pass(Buffer part) {
        begin();
        parts++;
        client.write(part);
        if (client.writeQueueFull()) {
            service.pause();
            client.drainHandler(ignored -> service.resume());
        }
    }
}
