package fr.rebond.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of {@code ./rebond} on a suite of real parts. The tests run in order. */
@Order(3)
@ExtendWith(SharedSuite.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteEndToEndTest {

    private static final List<String> PARTS = List.of(
            "postgresql",
            "kafka",
            "keycloak",
            "applications-service",
            "missions-service",
            "funding-service",
            "gateway");

    private static final UUID UNKNOWN = UUID.randomUUID();
    private static final List<String> PERSONAL_ACTS = List.of(
            "/v1/laureates/announcement",
            "/v1/waves/" + UNKNOWN + "/deliberation/votes",
            "/v1/waves/" + UNKNOWN + "/deliberation/closure",
            "/v1/routings/" + UNKNOWN + "/validation",
            "/v1/funding-requests/" + UNKNOWN + "/decision",
            "/v1/payments/" + UNKNOWN + "/certification",
            "/v1/payments/" + UNKNOWN + "/authorisation",
            "/v1/payments/" + UNKNOWN + "/confirmation");

    private static SuiteUnderTest suite;

    @BeforeAll
    static void start(SuiteUnderTest shared) {
        suite = shared;
        var up = suite.rebond("up", "--detach", "--empty");
        assertThat(up.exit()).as(up.output()).isZero();
        assertThat(up.output()).contains("Ready in", "fsync on, synchronous_commit on", "users.csv");
    }

    @Test
    @Order(1)
    void statusListsAllParts() {
        // When
        var status = suite.rebond("status");
        // Then
        assertThat(status.exit()).as(status.output()).isZero();
        assertThat(status.output()).contains(PARTS);
    }

    @Test
    @Order(1)
    void tokensHaveRoleOrganisationAndAudience() throws IOException {
        // When
        var applicant = claims(suite.rebond("token", "applicant-caudresis").output());
        // Then
        assertThat(applicant.get("organisation").asText()).isEqualTo("200030633");
        assertThat(applicant.at("/realm_access/roles/0").asText()).isEqualTo("applicant");
        assertThat(applicant.get("iss").asText())
                .isEqualTo(suite.ports().realmUrl().toString());
        assertThat(applicant.get("aud").asText()).isEqualTo("rebond-api");
        assertThat(applicant.get("typ").asText()).isEqualTo("Bearer");
        assertThat(applicant.has("client_id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "partner, /v1/changes/funding",
        "portal, /v1/applications",
        "consultancy, /v1/missions",
        "erp, /v1/payments",
        "bpifrance, /v1/funding-requests",
        "warehouse, /v1/envelopes"
    })
    @Order(1)
    void systemReadsWithItsClientCredentialsAndDoesNoPersonalAct(String name, String path) throws Exception {
        // Given
        var system = suite.suite().systems().find(name).orElseThrow();
        var token = suite.rebond("token", name).output().strip();
        // When
        var claims = claims(token);
        // Then
        assertThat(claims.get("client_id").asText()).isEqualTo(system.clientId());
        assertThat(claims.get("organisation").asText()).isEqualTo(system.organisation());
        assertThat(claims.get("scope").asText().split(" ")).containsExactlyInAnyOrderElementsOf(system.scopes());
        assertThat(status(token, "GET", path)).isEqualTo(200);
        assertThat(PERSONAL_ACTS)
                .allSatisfy(act -> assertThat(status(token, "POST", act)).isEqualTo(403));
    }

    @Test
    @Order(1)
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        // Given
        var home = Path.of(suite.environment("REBOND_HOME"));
        // When
        var secrets = Files.readAllLines(home.resolve("secrets.properties")).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
        // Then
        assertThat(List.of("secrets.properties", "users.csv"))
                .allSatisfy(name -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name))))
                        .isEqualTo("rw-------"));
        assertThat(PARTS)
                .extracting(part -> suite.process(part).info().commandLine().orElse(""))
                .allSatisfy(command -> assertThat(secrets).noneMatch(command::contains));
        assertThat(home.resolve("programs/keycloak/data/import")).doesNotExist();
    }

    @Test
    @Order(1)
    void rejectsACommandWhileAnotherOneStartsOrStopsParts() throws IOException {
        // Given
        try (var _ = suite.suite().home().lock()) {
            // When
            var down = suite.rebond("down");
            // Then
            assertThat(down.exit()).isEqualTo(1);
            assertThat(down.output()).contains("Another ./rebond is starting or stopping the parts");
            assertThat(suite.processes()).hasSameSizeAs(PARTS);
        }
    }

    @Test
    @Order(2)
    void upRestartsKilledPartsKeepsTheOthersAndUpdatesAnOlderRealm() throws IOException {
        // Given
        Files.writeString(suite.suite().home().realmMark(), "an older realm");
        var gateway = suite.process("gateway");
        PARTS.stream().filter(part -> !part.equals("gateway")).forEach(suite::kill);
        // When
        var up = suite.rebond("up", "--detach", "--empty");
        // Then
        assertThat(up.exit()).as(up.output()).isZero();
        assertThat(suite.process("gateway")).isEqualTo(gateway);
        assertThat(suite.processes()).hasSameSizeAs(PARTS);
        assertThat(up.output()).contains("has new roles, scopes, clients and users");
        assertThat(suite.tokens().tokenOf("auditor")).isNotEmpty();
        assertThat(suite.rebond("token", "warehouse").exit()).isZero();
    }

    @Test
    @Order(3)
    void devRunsAServiceInDevelopmentModeAndRestoresItAtCtrlC() throws Exception {
        // Given
        var dev = suite.start("dev", "missions-service");
        dev.awaitOutput("Live Coding activated");
        var otherProcesses = suite.processes();
        // When
        dev.interrupt();
        var outcome = dev.end();
        // Then
        assertThat(otherProcesses).hasSize(PARTS.size() - 1);
        assertThat(outcome.output()).containsPattern("missions-service +ready, as it was before");
        assertThat(suite.processes()).hasSameSizeAs(PARTS);
    }

    @Test
    @Order(4)
    void downLeavesNoProcess() {
        // Given
        var processes = suite.processes();
        // When
        var down = suite.rebond("down");
        // Then
        assertThat(down.exit()).as(down.output()).isZero();
        assertThat(processes)
                .hasSameSizeAs(PARTS)
                .noneMatch(process -> ProcessHandle.of(process.pid())
                        .filter(ProcessHandle::isAlive)
                        .filter(found -> found.info().command().isPresent())
                        .isPresent());
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    @Order(5)
    void upStartsNothingIfAPortIsTaken() throws IOException {
        // Given
        var port = Integer.parseInt(suite.environment("REBOND_PORT_FUNDING"));
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            // When
            var up = suite.rebond("up", "--detach", "--empty");
            // Then
            assertThat(up.exit()).isEqualTo(1);
            assertThat(up.output()).contains("Port %d, which funding-service needs".formatted(taken.getLocalPort()));
            assertThat(suite.processes()).isEmpty();
        }
    }

    @Test
    @Order(6)
    void upKeepsRunningIfTheStoryFailsAndStopsEverythingAtCtrlC() throws Exception {
        // Given
        Files.delete(suite.suite().home().storyMark());
        spoil("applications", "REVOKE ALL ON call FROM applications_app");
        var up = suite.start("up");
        up.awaitOutput("Ctrl-C stops everything");
        var running = suite.processes();
        // When
        up.interrupt();
        var outcome = up.end();
        // Then
        assertThat(running).hasSameSizeAs(PARTS);
        assertThat(outcome.output()).contains("The story stops: GET /v1/calls", "answers 500");
        assertThat(outcome.exit()).isNotZero();
        assertThat(suite.processes()).isEmpty();
    }

    @Test
    @Order(7)
    void upStopsEverythingIfAServiceDiesAtItsStart() throws Exception {
        // Given
        spoil("funding", "UPDATE flyway_schema_history SET checksum = 1 WHERE checksum IS NOT NULL");
        // When
        var up = suite.rebond("up", "--detach", "--empty");
        // Then
        assertThat(up.exit()).isEqualTo(1);
        assertThat(up.output())
                .contains("funding-service ended while it was starting", "funding-service.log", "checksum");
        assertThat(suite.processes()).isEmpty();
    }

    /** Changes data while the suite is stopped. */
    private static int status(String token, String method, String path) {
        var request = HttpRequest.newBuilder(URI.create(suite.ports().gatewayUrl() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void spoil(String service, String sql) throws InterruptedException {
        var stopped = suite.suite();
        var postgres = stopped.postgres().part();
        stopped.processes().start(postgres).awaitReady();
        new SuiteDatabases(stopped).execute(service, sql);
        stopped.processes().stop(postgres);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
