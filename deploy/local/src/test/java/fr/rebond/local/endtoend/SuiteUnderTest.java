package fr.rebond.local.endtoend;

import fr.rebond.kit.test.parts.FreePort;
import fr.rebond.local.suite.Suite;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.home.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A suite with its own folder and free ports, so that another suite can run at the same time. Driven by {@code ./rebond}. */
public final class SuiteUnderTest {

    /** The exit code of a command and its output, errors included. */
    public record Outcome(int exit, String output) {}

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private final Map<String, String> environment = new TreeMap<>();
    private final Suite suite;

    public SuiteUnderTest(Path home) {
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

    /** Runs a command to its end. */
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

    public Ports ports() {
        return suite.ports();
    }

    /** The passwords exist only after the first start. */
    public TokenSource tokens() {
        return suite().tokens();
    }

    /** Kills a part by SIGKILL. */
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

    /** The suite with the passwords that exist now. */
    Suite suite() {
        return new Suite(CHECKOUT, environment);
    }

    Path log(String part) {
        return suite.home().log(part);
    }

    String environment(String name) {
        return environment.get(name);
    }
}
