package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.ServiceDatabase;
import fr.rebond.local.suite.home.Home;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Probe;
import fr.rebond.local.suite.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that are built from this checkout: the services, the gateway and the Kafka broker. */
public final class Programs {

    static final String KAFKA = "kafka";

    /** The Quarkus profile of the services and the gateway, in which the programme clock can be adjusted. */
    static final String PROFILE = "local";

    private final Path checkout;
    private final Home home;
    private final Ports ports;
    private final boolean fullSpeed;

    /** @param fullSpeed whether the programs run at full speed after a while, or start fast instead */
    Programs(Path checkout, Home home, Ports ports, boolean fullSpeed) {
        this.checkout = checkout;
        this.home = home;
        this.ports = ports;
        this.fullSpeed = fullSpeed;
    }

    Part kafka() {
        var folder = checkout.resolve("deploy/local/target");
        var command = java(
                "-Djava.util.logging.SimpleFormatter.format=%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n",
                "-cp",
                folder.resolve("classes") + ":" + folder.resolve("lib") + "/*",
                KafkaBroker.class.getName(),
                home.kafka().toString(),
                Integer.toString(ports.kafka()),
                Integer.toString(ports.kafkaController()));
        return new Part(
                KAFKA,
                List.of(ports.kafka(), ports.kafkaController()),
                command,
                Map.of(),
                build(),
                Probe.listens(ports.kafka()),
                Duration.ofSeconds(60),
                ProcessHandle::destroy);
    }

    Part service(ServiceDatabase database) {
        var port = ports.serviceUrl(database.name()).getPort();
        var environment = new LinkedHashMap<>(common(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl(database.name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrapServers());
        return part(database.name() + "-service", List.of(port), environment);
    }

    public Part gateway() {
        var environment = new LinkedHashMap<>(common(ports.gateway()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.gatewayManagement()));
        environment.put("REBOND_UPSTREAM_APPLICATIONS", upstream(ports.applications()));
        environment.put("REBOND_UPSTREAM_MISSIONS", upstream(ports.missions()));
        environment.put("REBOND_UPSTREAM_FUNDING", upstream(ports.funding()));
        return part("gateway", List.of(ports.gateway(), ports.gatewayManagement()), environment);
    }

    /** @param ports the first one is the port of the API */
    private Part part(String name, List<Integer> ports, Map<String, String> environment) {
        var jar = checkout.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        var command = java(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.profile=" + PROFILE,
                "-jar",
                jar.toString());
        return new Part(
                name,
                ports,
                command,
                environment,
                build(),
                Probe.ok(URI.create("http://localhost:" + ports.getFirst() + "/q/health/ready")),
                Duration.ofSeconds(180),
                ProcessHandle::destroy);
    }

    /**
     * A small heap, because seven processes share a laptop. A process without memory ends instead of half working. Only
     * the first compiler: with the second one, a start takes twice as much CPU time.
     */
    private List<String> java(String... arguments) {
        var command = new ArrayList<>(
                List.of(Processes.JAVA.toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        if (!fullSpeed) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> common(int port) {
        return Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_OIDC_AUTH_SERVER_URL", ports.realmUrl().toString());
    }

    /** The hash of the sources that the programs were built from; empty during a build. */
    private String build() {
        try {
            var file = checkout.resolve("deploy/local/target/built-from.sha256");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String upstream(int port) {
        return "http://127.0.0.1:" + port;
    }
}
