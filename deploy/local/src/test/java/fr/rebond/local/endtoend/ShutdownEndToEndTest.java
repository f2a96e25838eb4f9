package fr.rebond.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts stop while clients write. What one request causes has one trace. */
@Order(2)
@ExtendWith(SharedSuite.class)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShutdownEndToEndTest {

    private static final String RELAYS = """
            SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database
            WHERE l.locktype = 'advisory' AND d.datname = current_database()
            """;

    private static SuiteUnderTest suite;

    @BeforeAll
    static void start(SuiteUnderTest shared) {
        suite = shared;
        var up = suite.rebond("up", "--detach");
        assertThat(up.exit()).as(up.output()).isZero();
    }

    @Test
    @Order(1)
    void answerOutboxTopicAndConsumerLogHaveTheSameTraceId() throws Exception {
        // Given
        var trace = UUID.randomUUID().toString().replace("-", "");
        var databases = new SuiteDatabases(suite.suite());
        var routing = databases
                .rows("funding", "SELECT routing_id FROM funding_request WHERE status = 'INVITED' LIMIT 1")
                .getFirst();
        // When
        var answer = withdraw(routing, trace);
        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Trace-Id")).contains(trace);
        var event = databases
                .rows("missions", "SELECT id FROM outbox WHERE traceparent LIKE '00-" + trace + "-%'")
                .getFirst();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(new SuiteTopic(suite.ports().kafkaBootstrapServers(), "rebond.missions")
                            .header(event, "traceparent"))
                    .hasValueSatisfying(header -> assertThat(header).contains(trace));
            assertThat(Files.readString(suite.log("funding-service")))
                    .containsPattern("traceId=" + trace + ".*Applied .*" + event);
        });
    }

    @Test
    @Order(2)
    void stoppingServiceFinishesItsRequestsWithinTenSeconds() throws Exception {
        // Given
        var databases = new SuiteDatabases(suite.suite());
        var topic = new SuiteTopic(suite.ports().kafkaBootstrapServers(), "rebond.applications");
        var before = topic.committed("rebond-missions");
        var service = suite.process("missions-service");
        var deliveries = Thread.ofVirtual().start(topic::repeat);
        var writers = new Writers(suite, 4);
        try {
            Awaitility.await("clients and consumer are at work")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> writers.written().size() > 50 && topic.committed("rebond-missions") > before + 100);
            // When
            service.destroy();
            // Then
            var ended = service.onExit();
            Awaitility.await("it still answers, but is not ready").until(() -> readiness() == 503);
            assertThat(ended).succeedsWithin(Duration.ofSeconds(10));
        } finally {
            writers.end();
            deliveries.interrupt();
            deliveries.join();
        }
        assertThat(Files.readString(suite.log("missions-service")))
                .as("it ended by itself")
                .containsPattern("missions-service stopped in [0-9.]+s\\s*$");
        assertThat(topic.hasNoMember("rebond-missions"))
                .as("its consumer has left the group")
                .isTrue();
        assertThat(databases.rows("missions", RELAYS))
                .as("its relay has released the lead")
                .isEmpty();
        assertThat(writers.statuses())
                .as("requests after the stop")
                .isNotEmpty()
                .isSubsetOf(502, 503);
        writers.assertOnlyAcknowledgedWritesAreStored(databases);
        var up = suite.rebond("up", "--detach", "--empty");
        assertThat(up.exit()).as(up.output()).isZero();
        new Invariants(databases).assertHold();
    }

    @Test
    @Order(3)
    void stoppingGatewayAnswersForwardedRequests() throws Exception {
        // Given
        var gateway = suite.process("gateway");
        var writers = new Writers(suite, 4);
        try {
            Awaitility.await("clients are at work")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> writers.written().size() > 50);
            // When
            gateway.destroy();
            // Then
            assertThat(gateway.onExit()).succeedsWithin(Duration.ofSeconds(10));
        } finally {
            writers.end();
        }
        assertThat(writers.statuses()).isNotEmpty().isSubsetOf(503, Writers.UNANSWERED);
        writers.assertOnlyAcknowledgedWritesAreStored(new SuiteDatabases(suite.suite()));
    }

    private static int readiness() throws Exception {
        var address = suite.ports().serviceUrl("missions").resolve("/q/health/ready");
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static HttpResponse<String> withdraw(String routing, String trace) throws Exception {
        var address = suite.ports().gatewayUrl().resolve("/v1/routings/" + routing);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + suite.tokens().tokenOf("mission-lead"));
        try (var http = HttpClient.newHttpClient()) {
            var etag = http.send(request.build(), BodyHandlers.ofString())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            var withdrawal = "{\"code\": \"HOLDER_GAVE_UP\", \"motive\": \"The holder goes on without aid\"}";
            return http.send(
                    request.uri(URI.create(address + "/withdrawal"))
                            .header("Content-Type", "application/json")
                            .header("If-Match", etag)
                            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                            .POST(BodyPublishers.ofString(withdrawal))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
