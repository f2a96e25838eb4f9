package fr.rebond.local.suite;

import java.util.HashSet;
import java.util.Map;

/** The loopback ports of the suite; each can be set by {@code REBOND_PORT_<NAME>}. */
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

    /** @throws Failure when one is not a port, or two are the same */
    static Ports of(Map<String, String> environment) {
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

    private static int port(Map<String, String> environment, HashSet<Integer> seen, String name, int usual) {
        var variable = variable(name);
        var text = environment.getOrDefault(variable, Integer.toString(usual));
        var port = text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
        if (port == 0 || port > 65_535) {
            throw new Failure("%s=%s is not a port: give a number from 1 to 65535.".formatted(variable, text));
        }
        if (!seen.add(port)) {
            throw new Failure("Port %d is given to two parts: change %s.".formatted(port, variable));
        }
        return port;
    }

    private static String variable(String name) {
        return "REBOND_PORT_" + name;
    }
}
