package fr.rebond.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

    @Test
    void hasDefaultsForEverythingButTheName() {
        // When
        var settings = settings(Map.of("rebond.service", "missions"));
        // Then
        assertThat(settings.relay().batchSize()).isEqualTo(500);
        assertThat(settings.inbox().topics()).isEmpty();
        assertThat(settings.retention().idempotencyKeys()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void namesEveryErrorAtOnce() {
        // Given
        var wrong = Map.of(
                "rebond.service", "Missions 1",
                "rebond.relay.batch-size", "0",
                "rebond.relay.lease", "soon",
                "rebond.inbox.first-backoff", "-1s",
                "rebond.relay.bach-size", "500");
        // When
        var refusal = catchThrowable(() -> settings(wrong));
        // Then
        assertThat(refusal)
                .hasMessageContaining("rebond.service")
                .hasMessageContaining("rebond.relay.batch-size")
                .hasMessageContaining("rebond.relay.lease")
                .hasMessageContaining("rebond.inbox.first-backoff")
                .hasMessageContaining("rebond.relay.bach-size");
    }

    private static ServiceSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(ServiceSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ServiceSettings.class);
    }
}
