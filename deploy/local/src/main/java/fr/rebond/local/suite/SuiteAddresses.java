package fr.rebond.local.suite;

import java.net.URI;

/** Where the parts of a running suite answer. */
public record SuiteAddresses(Ports ports) {

    public URI gateway() {
        return http(ports.gateway());
    }

    /** Of the service itself, behind the gateway: for checks, not for the story. */
    public URI service(String name) {
        return http(
                switch (name) {
                    case "applications" -> ports.applications();
                    case "missions" -> ports.missions();
                    case "funding" -> ports.funding();
                    default -> throw new IllegalArgumentException("no service " + name);
                });
    }

    public URI keycloak() {
        return http(ports.keycloak());
    }

    public URI realm() {
        return keycloak().resolve("/realms/rebond");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.postgresql(), database);
    }

    public String kafka() {
        return "localhost:" + ports.kafka();
    }

    private static URI http(int port) {
        return URI.create("http://localhost:" + port);
    }
}
