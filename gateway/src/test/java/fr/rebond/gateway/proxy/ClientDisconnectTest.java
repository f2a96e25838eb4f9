package fr.rebond.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.LongDeadlines;
import fr.rebond.gateway.fixture.RawClient;
import fr.rebond.gateway.fixture.ServiceControl;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that leave. With long deadlines, only the departure of the client can release a connection to a service. */
@GatewayTest
@TestProfile(LongDeadlines.class)
class ClientDisconnectTest {

    private static final long MEGABYTE = 1024 * 1024;

    @AfterEach
    void noConnectionToAServiceIsInUse() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .untilAsserted(StreamingTest::assertNoConnectionIsInUse);
    }

    @Test
    void releasesConnectionsWhenClientsLeaveBeforeTheAnswer() throws Exception {
        var idle = ServiceControl.connections();
        for (var round = 0; round < 10; round++) {
            var clients = new ArrayList<RawClient>();
            for (var index = 0; index < 20; index++) {
                clients.add(request("GET /v1/calls/hanging HTTP/1.1\r\nHost: a\r\n\r\n"));
            }
            Thread.sleep(50);
            clients.forEach(RawClient::close);
        }
        assertThat(ServiceControl.connections()).isLessThanOrEqualTo(Math.max(idle, 8));
    }

    @Test
    void releasesConnectionsWhenClientsLeaveDuringTheAnswer() throws Exception {
        for (var index = 0; index < 30; index++) {
            try (var client = request("GET /v1/calls/large?bytes=" + 50 * MEGABYTE + " HTTP/1.1\r\nHost: a\r\n\r\n")) {
                client.read(100_000);
            }
        }
    }

    @Test
    void releasesConnectionsWhenClientsLeaveDuringTheirBody() throws Exception {
        for (var index = 0; index < 30; index++) {
            var client =
                    request("POST /v1/calls HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" + "a".repeat(500));
            Thread.sleep(5);
            client.close();
        }
    }

    /**
     * When a client leaves, its whole answer may already be in the gateway, and its connection to the service in use by
     * another request. That happens for sizes near the buffer of a socket, by default at most 4 MB on Linux.
     */
    @Test
    void doesNotDisturbOtherRequestsWhenClientsLeave() throws Exception {
        for (var size = 3328 * 1024; size <= 4352 * 1024; size += 64 * 1024) {
            // Given
            var all = ServiceControl.bytesSent() + size;
            var others = new ArrayList<RawClient>();
            try (var client = new RawClient(RestAssured.port)) {
                client.send("GET /v1/calls/large?bytes=" + size + " HTTP/1.1\r\nHost: a\r\n\r\n");
                client.read(1);
                Awaitility.await("the service sends the answer").until(() -> ServiceControl.bytesSent() >= all);
                for (var index = 0; index < 8; index++) {
                    others.add(new RawClient(RestAssured.port)
                            .send("GET /v1/calls/slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
                }
                Thread.sleep(50);
                // When
            }
            // Then
            others.forEach(other -> assertThat(other.rest()).startsWith("HTTP/1.1 200"));
        }
    }

    private static RawClient request(String text) {
        return new RawClient(RestAssured.port).send(text);
    }
}
