package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.ServiceDatabase;
import fr.rebond.local.suite.process.Http;
import fr.rebond.local.suite.process.Part;
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

/** The parts that were built in this checkout: the services, the gateway and the Kafka broker. */
final class Programs {

    static final String KAFKA = "kafka";

    private final Path checkout;
    private final Home home;
    private final Ports ports;
    private final SuiteAddresses addresses;

    Programs(Path checkout, Home home, Ports ports) {
        this.checkout = checkout;
        this.home = home;
        this.ports = ports;
        this.addresses = new SuiteAddresses(ports);
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
                Http.listens(ports.kafka()),
                Duration.ofSeconds(60),
                ProcessHandle::destroy);
    }

    Part service(ServiceDatabase database) {
        var port = addresses.service(database.name()).getPort();
        var environment = new LinkedHashMap<>(common(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbcUrl(database.name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        return part(database.name() + "-service", List.of(port), environment);
    }

    Part gateway() {
        var environment = new LinkedHashMap<>(common(ports.gateway()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.gatewayManagement()));
        environment.put("REBOND_UPSTREAM_APPLICATIONS", upstream(ports.applications()));
        environment.put("REBOND_UPSTREAM_MISSIONS", upstream(ports.missions()));
        environment.put("REBOND_UPSTREAM_FUNDING", upstream(ports.funding()));
        return part("gateway", List.of(ports.gateway(), ports.gatewayManagement()), environment);
    }

    /** @param ports the first is that of its API */
    private Part part(String name, List<Integer> ports, Map<String, String> environment) {
        var jar = checkout.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        var command = java(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.profile=local",
                "-jar",
                jar.toString());
        return new Part(
                name,
                ports,
                command,
                environment,
                build(),
                Http.ok(URI.create("http://localhost:" + ports.getFirst() + "/q/health/ready")),
                Duration.ofSeconds(180),
                ProcessHandle::destroy);
    }

    /** Small, for seven processes share a laptop, and dead rather than half alive when memory runs out. */
    private static List<String> java(String... arguments) {
        var command = new ArrayList<>(
                List.of(Jdk.java().toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> common(int port) {
        return Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.realm().toString());
    }

    private String build() {
        try {
            var mark = checkout.resolve("deploy/local/target/built-from.sha256");
            return Files.exists(mark) ? Files.readString(mark) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String upstream(int port) {
        return "http://127.0.0.1:" + port;
    }
}
