package fr.rebond.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.kit.problem.ProblemSettings;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {

    private static final Map<String, String> ADDRESSES = Map.of(
            "rebond.upstream.applications", "http://applications:8081",
            "rebond.upstream.missions", "https://missions.example:443/",
            "rebond.upstream.funding", "http://[::1]:8083");

    @Test
    void hasDefaultsForAllButTheAddresses() {
        // When
        var settings = config(Map.of()).getConfigMapping(GatewaySettings.class);
        // Then
        assertThat(settings.upstream().deadline()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.upstream().longestAnswer()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.upstream().maxBody()).isEqualTo(1024 * 1024);
        assertThat(settings.overview().deadline()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.openapi().server()).isEqualTo(URI.create("/"));
        assertThat(settings.openapi().issuer()).isEmpty();
    }

    @Test
    void acceptsTheSettingsOfProblemAnswers() {
        // When
        var config = config(Map.of("rebond.problems.base", "https://api.example/problems/"));
        // Then
        assertThat(config.getConfigMapping(ProblemSettings.class).base())
                .isEqualTo(URI.create("https://api.example/problems/"));
    }

    @Test
    void namesEveryErrorAtOnce() {
        // Given
        var wrong = Map.of(
                "rebond.upstream.missions", "missions",
                "rebond.upstream.deadline", "0s",
                "rebond.upstream.connections", "-1",
                "rebond.upstream.max-body", "1M",
                "rebond.overview.deadline", "soon",
                "rebond.upstrem.keep-alive", "30s");
        // When
        var refusal = catchThrowable(() -> config(wrong));
        // Then
        assertThat(refusal)
                .hasMessageContaining("rebond.upstream.missions")
                .hasMessageContaining("rebond.upstream.deadline")
                .hasMessageContaining("rebond.upstream.connections")
                .hasMessageContaining("rebond.upstream.max-body")
                .hasMessageContaining("rebond.overview.deadline")
                .hasMessageContaining("rebond.upstrem.keep-alive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"missions:8082", "http://missions", "ftp://missions:21", "http://:8082", "/missions", "a b"})
    void refusesAddressesWithoutSchemeHostOrPort(String address) {
        // When
        var refusal = catchThrowable(() -> config(Map.of("rebond.upstream.missions", address)));
        // Then
        assertThat(refusal).hasMessageContaining("rebond.upstream.missions");
    }

    private static SmallRyeConfig config(Map<String, String> values) {
        var all = new HashMap<>(ADDRESSES);
        all.putAll(values);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(GatewaySettings.class)
                .withMapping(ProblemSettings.class)
                .withDefaultValues(all)
                .build();
    }
}
