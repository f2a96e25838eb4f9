package fr.rebond.local.suite.process;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a part is ready. It is called often, so it must be quick. */
@FunctionalInterface
public interface Probe {

    HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    boolean ready() throws Exception;

    /** The address answers 200. */
    static Probe ok(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        return () -> CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    /** A process listens on the port. */
    static Probe listens(int port) {
        return () -> {
            try (var socket = new Socket("localhost", port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        };
    }
}
