package fr.rebond.local.suite.home;

import fr.rebond.local.Failure;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The loopback ports of the suite and the addresses on them. {@code REBOND_PORT_<NAME>} changes a port. */
public record Ports(
        int gateway,
        int gatewayManagement,
        int applications,
        int missions,
        int funding,
        int keycloak,
        int postgresql,
        int kafka,
        int kafkaController) {

    /** @throws Failure if a value is not a port, or two parts have the same port */
    public static Ports of(Map<String, String> environment) {
        var seen = new HashSet<Integer>();
        return new Ports(
                port(environment, seen, "GATEWAY", 8080),
                port(environment, seen, "GATEWAY_MANAGEMENT", 8084),
                port(environment, seen, "APPLICATIONS", 8081),
                port(environment, seen, "MISSIONS", 8082),
                port(environment, seen, "FUNDING", 8083),
                port(environment, seen, "KEYCLOAK", 8180),
                port(environment, seen, "POSTGRESQL", 5433),
                port(environment, seen, "KAFKA", 9192),
                port(environment, seen, "KAFKA_CONTROLLER", 9193));
    }

    private static int port(Map<String, String> environment, Set<Integer> seen, String name, int defaultPort) {
        var variable = "REBOND_PORT_" + name;
        var text = environment.getOrDefault(variable, Integer.toString(defaultPort));
        var port = text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
        if (port == 0 || port > 65_535) {
            throw new Failure("%s=%s is not a port: give a number from 1 to 65535.".formatted(variable, text));
        }
        if (!seen.add(port)) {
            throw new Failure("Port %d is given to two parts: change %s.".formatted(port, variable));
        }
        return port;
    }

    public URI gatewayUrl() {
        return http(gateway);
    }

    /** The address of a service itself, behind the gateway. */
    public URI serviceUrl(String name) {
        return http(
                switch (name) {
                    case "applications" -> applications;
                    case "missions" -> missions;
                    case "funding" -> funding;
                    default -> throw new IllegalArgumentException("no service " + name);
                });
    }

    public URI keycloakUrl() {
        return http(keycloak);
    }

    public URI realmUrl() {
        return keycloakUrl().resolve("/realms/rebond");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgresql, database);
    }

    public String kafkaBootstrapServers() {
        return "localhost:" + kafka;
    }

    private static URI http(int port) {
        return URI.create("http://localhost:" + port);
    }
}
