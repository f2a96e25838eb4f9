package fr.rebond.gateway.upstream;

import fr.rebond.gateway.settings.GatewaySettings;
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
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** The connections to the services. Each service has its own limit, so that a slow one does not block the others. */
@ApplicationScoped
public class UpstreamClient {

    private final HttpClient client;
    private final Map<Service, RequestOptions> addresses = new EnumMap<>(Service.class);

    UpstreamClient(Vertx vertx, GatewaySettings settings) {
        var upstream = settings.upstream();
        var options = new HttpClientOptions()
                .setConnectTimeout((int) upstream.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) upstream.keepAlive().toSeconds())
                .setTcpNoDelay(true)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024);
        var pool = new PoolOptions().setHttp1MaxSize(upstream.connections()).setMaxWaitQueueSize(upstream.waiting());
        client = vertx.createHttpClient(options, pool);
        for (var service : Service.values()) {
            var address = address(service, upstream);
            addresses.put(
                    service,
                    new RequestOptions()
                            .setHost(address.getHost())
                            .setPort(address.getPort())
                            .setSsl("https".equals(address.getScheme()))
                            .setConnectTimeout(upstream.connectTimeout().toMillis()));
        }
    }

    private static URI address(Service service, GatewaySettings.Upstream upstream) {
        return switch (service) {
            case APPLICATIONS -> upstream.applications();
            case MISSIONS -> upstream.missions();
            case FUNDING -> upstream.funding();
        };
    }

    /**
     * Opens a request and does not send it yet.
     *
     * @param uri path and query, sent unchanged
     */
    public Future<HttpClientRequest> open(Service service, HttpMethod method, String uri) {
        return client.request(new RequestOptions(addresses.get(service))
                        .setMethod(method)
                        .setURI(uri))
                .onSuccess(request -> request.exceptionHandler(UpstreamClient::ignore));
    }

    /** Vert.x would log a failure without a handler. The future of the answer fails with it too. */
    private static void ignore(Throwable failure) {}

    void close(@Observes ShutdownEvent shutdown) {
        client.close();
    }
}
