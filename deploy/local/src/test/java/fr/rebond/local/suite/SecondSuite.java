package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A suite beside the one that may be running on this machine: other ports, its own folder, handled as a person would,
 * by {@code ./rebond}.
 */
public final class SecondSuite {

    /** What a command printed, errors included. */
    public record Outcome(int exit, String output) {}

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private final Map<String, String> environment = new TreeMap<>();
    private final Suite suite;

    public SecondSuite(Path home) {
        environment.put("REBOND_HOME", home.toString());
        Stream.of(
                        "GATEWAY",
                        "GATEWAY_MANAGEMENT",
                        "APPLICATIONS",
                        "MISSIONS",
                        "FUNDING",
                        "KEYCLOAK",
                        "POSTGRESQL",
                        "KAFKA",
                        "KAFKA_CONTROLLER")
                .forEach(name -> environment.put("REBOND_PORT_" + name, Integer.toString(FreePort.any())));
        suite = new Suite(CHECKOUT, environment);
    }

    /** Typed, and waited for. */
    public Outcome rebond(String... arguments) {
        try {
            return start(arguments).end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public RunningCommand start(String... arguments) {
        var command = new ArrayList<>(List.of(CHECKOUT.resolve("rebond").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            return new RunningCommand(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SuiteAddresses addresses() {
        return suite.addresses();
    }

    /** As logged in now; the passwords exist from the first start on. */
    public TokenSource tokens() {
        return suite().tokens();
    }

    /** {@code kill -9} */
    public void kill(String part) {
        process(part).destroyForcibly();
    }

    public ProcessHandle process(String part) {
        return suite.parts().stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .flatMap(suite.processes()::running)
                .orElseThrow(() -> new AssertionError(part + " does not run"));
    }

    public List<ProcessHandle> processes() {
        return suite.parts().stream()
                .flatMap(part -> suite.processes().running(part).stream())
                .toList();
    }

    /** The same suite with the passwords that exist by now. */
    Suite suite() {
        return new Suite(CHECKOUT, environment);
    }

    String environment(String name) {
        return environment.get(name);
    }
}
