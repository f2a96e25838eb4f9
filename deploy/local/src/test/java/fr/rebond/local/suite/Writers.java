package fr.rebond.local.suite;

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

/** People who describe aid schemes to the missions service, each as fast as it answers, until they are told to end. */
final class Writers {

    /** In place of a status where the connection could not be made, or ended. */
    static final int UNANSWERED = 0;

    private final URI schemes;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<Thread> people;
    private volatile boolean ended;

    Writers(SecondSuite suite, int number) {
        schemes = suite.addresses().gateway().resolve("/v1/aid-schemes");
        token = suite.tokens().tokenOf("engineering-manager");
        people = Stream.generate(() -> Thread.ofVirtual().start(this::write))
                .limit(number)
                .toList();
    }

    /** Codes of the schemes whose creation was answered. */
    Set<String> written() {
        return written;
    }

    /** What all others were answered with, {@link #UNANSWERED} among them. */
    Set<Integer> statuses() {
        return Set.copyOf(refusals.values());
    }

    void assertAnsweredIsDoneAndRefusedIsNot(SuiteDatabases databases) {
        assertThat(databases.rows("missions", "SELECT code FROM aid_scheme"))
                .containsAll(written)
                .doesNotContainAnyElementsOf(refusals.keySet());
    }

    void end() throws InterruptedException {
        ended = true;
        for (var person : people) {
            person.join();
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
