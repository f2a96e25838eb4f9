package fr.rebond.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Clients that create aid schemes in the missions service as fast as it answers, until {@link #end}. */
final class Writers {

    /** Replaces the status if there was no connection, or it was closed. */
    static final int UNANSWERED = 0;

    private final URI schemes;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<Thread> clients;
    private volatile boolean ended;

    Writers(SuiteUnderTest suite, int number) {
        schemes = suite.ports().gatewayUrl().resolve("/v1/aid-schemes");
        token = suite.tokens().tokenOf("engineering-manager");
        clients = Stream.generate(() -> Thread.ofVirtual().start(this::write))
                .limit(number)
                .toList();
    }

    /** Codes of the schemes whose creation was answered 201. */
    Set<String> written() {
        return written;
    }

    /** The statuses of all other answers, and {@link #UNANSWERED}. */
    Set<Integer> statuses() {
        return Set.copyOf(refusals.values());
    }

    void assertOnlyAcknowledgedWritesAreStored(SuiteDatabases databases) {
        assertThat(databases.rows("missions", "SELECT code FROM aid_scheme"))
                .containsAll(written)
                .doesNotContainAnyElementsOf(refusals.keySet());
    }

    void end() throws InterruptedException {
        ended = true;
        for (var client : clients) {
            client.join();
        }
        http.close();
    }

    private void write() {
        while (!ended) {
            var code = UUID.randomUUID().toString();
            var scheme = """
                    {"code": "%s", "title": "Example", "aidTypes": ["GRANT"],
                     "operator": {"siren": "320252489", "name": "Bpifrance"}}
                    """.formatted(code);
            var request = HttpRequest.newBuilder(schemes)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(scheme));
            try {
                var status =
                        http.send(request.build(), BodyHandlers.discarding()).statusCode();
                if (status == 201) {
                    written.add(code);
                } else {
                    refusals.put(code, status);
                    Thread.sleep(20);
                }
            } catch (IOException unanswered) {
                refusals.put(code, UNANSWERED);
            } catch (InterruptedException end) {
                return;
            }
        }
    }
}
