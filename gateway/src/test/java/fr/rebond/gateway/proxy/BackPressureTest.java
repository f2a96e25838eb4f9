package fr.rebond.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.gateway.fixture.FakeServices;
import fr.rebond.gateway.fixture.GatewayTest;
import fr.rebond.gateway.fixture.LongDeadlines;
import fr.rebond.gateway.fixture.RawClient;
import fr.rebond.gateway.fixture.ServiceControl;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The gateway forwards no faster than the other side reads. These tests stop reading on purpose, so the deadlines of the
 * gateway must be longer than the tests.
 */
@GatewayTest
@TestProfile(LongDeadlines.class)
class BackPressureTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int POLLS_WITHOUT_PROGRESS = 5;

    @AfterEach
    void noConnectionToAServiceIsInUse() {
        ServiceControl.read();
        StreamingTest.assertNoConnectionIsInUse();
    }

    @Test
    void readsAnAnswerNoFasterThanTheClient() throws Exception {
        // Given
        var before = ServiceControl.bytesSent();
        try (var client = new RawClient(RestAssured.port)) {
            client.send("GET /v1/calls/large?bytes=" + 100 * MEGABYTE + " HTTP/1.1\r\nHost: a\r\n\r\n");
            client.read(1);
            // When
            var buffered = settled(() -> ServiceControl.bytesSent() - before);
            // Then
            assertThat(buffered)
                    .as("bytes in buffers between the service and a client that does not read")
                    .isLessThan(50 * MEGABYTE);
            assertThat(client.read(100 * MEGABYTE)).isGreaterThanOrEqualTo(100 * MEGABYTE);
        }
    }

    @Test
    void readsABodyNoFasterThanTheService() throws Exception {
        // Given
        var before = ServiceControl.unread();
        var sent = new AtomicLong();
        try (var client = new RawClient(RestAssured.port)) {
            client.send("POST /v1/calls/reading-late HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
                    + FakeServices.MAX_BODY + "\r\n\r\n");
            var sender = Thread.ofVirtual().start(() -> {
                var part = "a".repeat(64 * 1024);
                while (sent.get() < FakeServices.MAX_BODY) {
                    client.send(part);
                    sent.addAndGet(part.length());
                }
            });
            Awaitility.await("the service gets the request").until(() -> ServiceControl.unread() > before);
            // When
            var buffered = settled(sent::get);
            // Then
            assertThat(buffered)
                    .as("bytes in buffers between the client and a service that does not read")
                    .isLessThan(FakeServices.MAX_BODY);
            ServiceControl.read();
            assertThat(client.rest()).startsWith("HTTP/1.1 200").contains("\"bytes\":" + FakeServices.MAX_BODY);
            sender.join();
        }
    }

    /**
     * The count when it stops growing. How large it is depends on the buffers of the operating system, so only an upper
     * bound is asserted.
     */
    private static long settled(LongSupplier count) throws InterruptedException {
        var last = 0L;
        for (var unchanged = 0; unchanged < POLLS_WITHOUT_PROGRESS; ) {
            Thread.sleep(Duration.ofMillis(200));
            var now = count.getAsLong();
            unchanged = now > 0 && now == last ? unchanged + 1 : 0;
            last = now;
        }
        return last;
    }
}
