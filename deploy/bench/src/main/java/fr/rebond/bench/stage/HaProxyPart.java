package fr.rebond.bench.stage;

import fr.rebond.bench.load.Tool;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** haproxy in front of the missions service: what a user would put there instead of the gateway. */
final class HaProxyPart {

    static final String NAME = "haproxy";

    /** Keeps connections to the service, as the gateway does, and adds the headers of a reverse proxy. Logs nothing. */
    private static final String CONFIGURATION = """
            global
                maxconn 1000
            defaults
                mode http
                timeout connect 2s
                timeout client 90s
                timeout server 30s
                option http-keep-alive
                option forwardfor
                http-reuse always
            frontend api
                bind 127.0.0.1:%d
                http-request set-header X-Forwarded-Proto http
                default_backend missions
            backend missions
                server missions 127.0.0.1:%d maxconn 128
            """;

    private HaProxyPart() {}

    static Part of(Path folder, int missions, int port) {
        try {
            var file = Files.writeString(folder.resolve("haproxy.cfg"), CONFIGURATION.formatted(port, missions));
            return new Part(
                    NAME,
                    List.of(port),
                    List.of(Tool.HAPROXY.path().toString(), "-db", "-f", file.toString()),
                    Map.of(),
                    "",
                    Probe.listens(port),
                    Duration.ofSeconds(10),
                    ProcessHandle::destroy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
