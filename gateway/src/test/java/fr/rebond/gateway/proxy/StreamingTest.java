package fr.rebond.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.gateway.fixture.FakeServices;
import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.RawClient;
import fr.rebond.gateway.fixture.ServiceControl;
import io.restassured.RestAssured;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class StreamingTest {

    private static final long MEGABYTE = 1024 * 1024;

    @AfterEach
    void noConnectionToAServiceIsInUse() {
        assertNoConnectionIsInUse();
    }

    /** The pool has eight connections: eight requests at the same time are answered only when all are free. */
    static void assertNoConnectionIsInUse() {
        var clients = new ArrayList<RawClient>();
        for (var index = 0; index < 8; index++) {
            clients.add(request("GET /v1/calls HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        }
        clients.forEach(client -> assertThat(client.rest()).startsWith("HTTP/1.1 200"));
    }

    @Test
    void cutsTheAnswerToAClientThatStopsReading() throws Exception {
        var before = ServiceControl.bytesSent();
        try (var client = request("GET /v1/calls/large?bytes=" + 100 * MEGABYTE + " HTTP/1.1\r\nHost: a\r\n\r\n")) {
            client.read(1);
            Thread.sleep(4000);
            assertThat(client.read(100 * MEGABYTE)).isLessThan(50 * MEGABYTE);
        }
        assertThat(ServiceControl.bytesSent() - before).isLessThan(50 * MEGABYTE);
    }

    @Test
    void acceptsBodiesUpToTheLimit() {
        assertThat(answerTo(FakeServices.MAX_BODY))
                .startsWith("HTTP/1.1 200")
                .contains("\"bytes\":" + FakeServices.MAX_BODY);
        assertThat(answerTo(FakeServices.MAX_BODY + 1)).startsWith("HTTP/1.1 413");
    }

    @Test
    void refusesChunkedBodiesBeyondTheLimit() {
        var chunk =
                Long.toHexString(FakeServices.MAX_BODY / 2) + "\r\n" + "a".repeat(FakeServices.MAX_BODY / 2) + "\r\n";
        try (var client = request("POST /v1/calls HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")) {
            client.send(chunk).send(chunk).send(chunk.substring(0, 1000));
            assertThat(client.rest())
                    .startsWith("HTTP/1.1 413")
                    .contains("content-too-large", "\"instance\":\"/v1/calls\"");
        }
    }

    @Test
    void forwardsChunkedBodiesWithoutTrailers() {
        try (var client = request("POST /v1/calls HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nX-User-Id: root\r\n\r\n")) {
            assertThat(client.rest())
                    .startsWith("HTTP/1.1 200")
                    .contains("\"bytes\":5")
                    .doesNotContain("root");
        }
    }

    @Test
    void answersExpectContinue() {
        try (var client = request("POST /v1/calls HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n"
                + "Connection: close\r\n\r\n")) {
            assertThat(client.read("HTTP/1.1 100 Continue\r\n\r\n".length())).isPositive();
            client.send("abc");
            assertThat(client.rest()).contains("HTTP/1.1 200", "\"bytes\":3");
        }
    }

    private static String answerTo(int bytes) {
        try (var client = request(
                "POST /v1/calls HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + bytes + "\r\n\r\n")) {
            return client.send("a".repeat(bytes)).rest();
        }
    }

    private static RawClient request(String text) {
        return new RawClient(RestAssured.port).send(text);
    }
}
