package fr.rebond.gateway.proxy;

import fr.rebond.gateway.edge.ProblemWriter;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Streams the body of a request to the service, no faster than the service reads and no more than the limit. */
final class Upload {

    private final HttpServerRequest client;
    private final long limit;
    private long bytes;
    private boolean complete;

    /** @param limit maximum size of the body, in bytes */
    Upload(HttpServerRequest client, long limit) {
        this.client = client;
        this.limit = limit;
        this.complete = !ProblemWriter.hasBody(client);
        client.pause();
    }

    boolean complete() {
        return complete;
    }

    void to(HttpClientRequest service, Runnable tooLarge, Handler<Throwable> broken) {
        if (complete) {
            client.resume();
            service.end();
            return;
        }
        if (client.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            service.setChunked(true);
        }
        if (client.headers().contains(HttpHeaders.EXPECT)) {
            client.response().writeContinue();
        }
        client.handler(part -> forward(part, service, tooLarge));
        client.endHandler(ignored -> {
            complete = true;
            service.end();
        });
        client.exceptionHandler(broken);
        client.resume();
    }

    private void forward(Buffer part, HttpClientRequest service, Runnable tooLarge) {
        bytes += part.length();
        if (bytes > limit) {
            client.handler(ignored -> {});
            tooLarge.run();
            return;
        }
        service.write(part);
        if (service.writeQueueFull()) {
            client.pause();
            service.drainHandler(ignored -> client.resume());
        }
    }
}
