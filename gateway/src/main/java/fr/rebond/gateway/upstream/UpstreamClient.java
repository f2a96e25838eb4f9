package fr.rebond.gateway.upstream;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;

/** The connections to the services: as many as configured for each, so that a slow service takes none of another's. */
@ApplicationScoped
public class UpstreamClient {

    private final HttpClient client;
    private final Map<Service, RequestOptions> addresses = new EnumMap<>(Service.class);

    UpstreamClient(Vertx vertx, UpstreamConfig config) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setTcpNoDelay(true)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024);
        var pool = new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.waiting());
        client = vertx.createHttpClient(options, pool);
        for (var service : Service.values()) {
            var address = config.of(service);
            addresses.put(
                    service,
                    new RequestOptions()
                            .setHost(address.getHost())
                            .setPort(address.getPort())
                            .setSsl("https".equals(address.getScheme()))
                            .setConnectTimeout(config.connectTimeout().toMillis()));
        }
    }

    /**
     * A request that is not sent yet.
     *
     * @param uri path and query, sent as they are
     */
    public Future<HttpClientRequest> open(Service service, HttpMethod method, String uri) {
        return client.request(new RequestOptions(addresses.get(service))
                        .setMethod(method)
                        .setURI(uri))
                .onSuccess(request -> request.exceptionHandler(UpstreamClient::toldElsewhere));
    }

    /** Vert.x logs what nobody handles; the future of the answer fails with the same. */
    private static void toldElsewhere(Throwable failure) {}

    void close(@Observes ShutdownEvent shutdown) {
        client.close();
    }
}
