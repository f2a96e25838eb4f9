package fr.rebond.local.suite.process;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Probes over the network. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    /** Whether it answers 200. */
    public static Part.Probe ok(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        return () -> CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    /** Whether something listens there. */
    public static Part.Probe listens(int port) {
        return () -> {
            try (var socket = new Socket("localhost", port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        };
    }
}
