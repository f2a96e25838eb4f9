package fr.rebond.local.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.kit.test.parts.FreePort;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void namesThePartAndTheProcessThatHasItsPort() throws IOException {
        // Given
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var part = listeningOn(taken.getLocalPort());
            // When
            var refusal = catchThrowable(() -> PortCheck.requireFree(List.of(part)));
            // Then
            assertThat(refusal)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(
                            "Port %d, which part needs, is taken by process %d (java)",
                            taken.getLocalPort(), ProcessHandle.current().pid());
        }
    }

    @Test
    void acceptsFreePorts() {
        // Given
        var part = listeningOn(FreePort.any());
        // When
        var check = assertThatCode(() -> PortCheck.requireFree(List.of(part)));
        // Then
        check.doesNotThrowAnyException();
    }

    private static Part listeningOn(int port) {
        return new Part(
                "part",
                List.of(port),
                List.of("true"),
                Map.of(),
                "",
                () -> false,
                Duration.ofSeconds(1),
                ProcessHandle::destroy);
    }
}
