package fr.rebond.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private volatile int status = 200;
    private volatile int slowMillis;
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", exchange -> {
            seen.add(exchange.getRequestURI().getPath() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            sleep(slowMillis);
            // Length 0 means chunks of an unknown length.
            exchange.sendResponseHeaders(
                    status, exchange.getRequestURI().getPath().endsWith("0") ? 0 : 2);
            exchange.getResponseBody().write("{}".getBytes());
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    @Test
    void sendsEveryRequestOnceWithTheTokensOfTheConnections() throws InterruptedException {
        // When
        var latencies = new OpenLoop(2, 100, 1).run(address, number -> "/" + number, List.of("one", "two"));
        // Then
        assertThat(latencies.count()).isEqualTo(100);
        assertThat(seen).hasSize(100);
        assertThat(seen).allMatch(request -> request.endsWith(" Bearer one") || request.endsWith(" Bearer two"));
    }

    @Test
    void countsTheTimeThatARequestWaitsForAConnection() throws InterruptedException {
        // Given
        slowMillis = 100;
        // When: 20 requests per second over one connection, which answers 10
        var latencies = new OpenLoop(1, 20, 1).run(address, number -> "/" + number, List.of("one"));
        // Then
        assertThat(latencies.percentile(100))
                .as("the last one has waited for 19 others")
                .isGreaterThan(500);
    }

    @Test
    void failsIfAnAnswerIsNot200() {
        status = 503;
        assertThatThrownBy(() -> new OpenLoop(1, 10, 1).run(address, number -> "/" + number, List.of("one")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("answer 503");
    }

    private static void sleep(int millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
