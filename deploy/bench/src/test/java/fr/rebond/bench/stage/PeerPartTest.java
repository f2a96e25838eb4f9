package fr.rebond.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeerPartTest {

    @Test
    void peerGetsTheHeapAndTheCollectorOfTheServices() {
        // Given
        var command = List.of(
                "java",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:AOTCache=missions.aot",
                "-Dquarkus.profile=local",
                "-jar",
                "x");
        // Then
        assertThat(PeerPart.sharedFlags(command)).containsExactly("-Xmx256m", "-XX:+UseSerialGC");
    }
}
