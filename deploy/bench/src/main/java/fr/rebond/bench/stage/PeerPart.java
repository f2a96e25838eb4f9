package fr.rebond.bench.stage;

import fr.rebond.kit.test.parts.ServiceDatabase;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Probe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Spring Boot program, with the heap and the collector of the missions service and on its database. */
final class PeerPart {

    static final String NAME = "peer";

    private PeerPart() {}

    static Part of(Path checkout, Part missions, Ports suite, ServiceDatabase database, int port) {
        var command = new ArrayList<>(List.of(missions.command().getFirst()));
        command.addAll(sharedFlags(missions.command()));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                checkout.resolve("deploy/bench/peer/target/peer.jar").toString()));
        return new Part(
                NAME,
                List.of(port),
                command,
                Map.of(
                        "SERVER_PORT", Integer.toString(port),
                        // Its default is a new folder in /tmp, which stays.
                        "SERVER_TOMCAT_BASEDIR",
                                checkout.resolve("deploy/bench/peer/target/tomcat")
                                        .toString(),
                        "SPRING_DATASOURCE_URL", suite.jdbcUrl(database.name()),
                        "SPRING_DATASOURCE_USERNAME", database.app(),
                        "SPRING_DATASOURCE_PASSWORD", database.appPassword(),
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                                suite.realmUrl().toString()),
                "",
                Probe.listens(port),
                Duration.ofSeconds(120),
                ProcessHandle::destroy);
    }

    /** Heap, collector and behaviour without memory: whatever the suite sets for its services, the peer gets too. */
    static List<String> sharedFlags(List<String> command) {
        return command.stream()
                .filter(flag -> flag.startsWith("-Xm") || flag.startsWith("-XX:+Use") || flag.startsWith("-XX:+Exit"))
                .toList();
    }
}
