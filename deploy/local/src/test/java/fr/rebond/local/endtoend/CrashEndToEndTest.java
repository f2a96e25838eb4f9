package fr.rebond.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Parts are killed, or stop, while the story is played and while clients write. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashEndToEndTest {

    /** @param after title of the scene after which the part is killed, so that the next scene misses it */
    private record Kill(String after, String part) {}

    private static final List<Kill> KILLS = List.of(
            new Kill("Territories apply in wave 1", "applications-service"),
            new Kill("The jury of wave 2 decides", "postgresql"),
            new Kill("Funders promise their contributions", "funding-service"),
            new Kill("Companies are met", "missions-service"),
            new Kill("Routings to the envelope are proposed", "kafka"),
            new Kill("Holders submit their requests", "gateway"));

    private static final String RELAYS = """
            SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database
            WHERE l.locktype = 'advisory' AND d.datname = current_database()
            """;

    @TempDir
    private static Path folder;

    private static SuiteUnderTest suite;

    @BeforeAll
    static void start() {
        suite = new SuiteUnderTest(folder.resolve("home"));
        var up = suite.rebond("up", "--detach", "--empty");
        assertThat(up.exit()).as(up.output()).isZero();
    }

    @AfterAll
    static void stop() {
        suite.rebond("down", "--wipe");
    }

    @Test
    @Order(1)
    void storyEndsWithThePublishedFiguresAlthoughPartsAreKilled() throws Exception {
        // Given
        var story = suite.start("story");
        // When
        for (var kill : KILLS) {
            story.awaitOutput(kill.after());
            assertThat(story.isRunning())
                    .as("the story is still played: " + story.output())
                    .isTrue();
            suite.kill(kill.part());
            var up = suite.rebond("up", "--detach", "--empty");
            assertThat(up.exit()).as(up.output()).isZero();
        }
        // Then
        var outcome = story.end();
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("All figures are equal.");
        new Invariants(new SuiteDatabases(suite.suite())).assertHold();
    }

    @Test
    @Order(2)
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
            assertThat(Files.readString(folder.resolve("home/logs/funding-service.log")))
                    .containsPattern("traceId=" + trace + ".*Applied .*" + event);
        });
    }

    @Test
    @Order(3)
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
        assertThat(Files.readString(folder.resolve("home/logs/missions-service.log")))
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
    @Order(4)
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
