package fr.rebond.local.suite.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.local.Failure;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void haveDefaultsThatTheEnvironmentOverrides() {
        // When
        var ports = Ports.of(Map.of("REBOND_PORT_GATEWAY", "18080"));
        // Then
        assertThat(ports).isEqualTo(new Ports(18080, 8084, 8081, 8082, 8083, 8180, 5433, 9192, 9193));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "-1", "65536", "8080 "})
    void rejectValuesThatAreNotPorts(String text) {
        // When
        var refusal = catchThrowable(() -> Ports.of(Map.of("REBOND_PORT_FUNDING", text)));
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("REBOND_PORT_FUNDING=" + text);
    }

    @Test
    void rejectOnePortForTwoParts() {
        // When
        var refusal = catchThrowable(() -> Ports.of(Map.of("REBOND_PORT_KAFKA", "8081")));
        // Then
        assertThat(refusal).isInstanceOf(Failure.class).hasMessageContaining("8081 is given to two parts");
    }

    @Test
    void giveTheAddressesOfTheSuite() {
        // Given
        var ports = Ports.of(Map.of("REBOND_PORT_KEYCLOAK", "18180"));
        // When
        var realm = ports.realmUrl();
        // Then
        assertThat(realm).isEqualTo(URI.create("http://localhost:18180/realms/rebond"));
        assertThat(ports.serviceUrl("missions")).isEqualTo(URI.create("http://localhost:8082"));
        assertThat(ports.jdbcUrl("funding")).isEqualTo("jdbc:postgresql://localhost:5433/funding");
    }
}
