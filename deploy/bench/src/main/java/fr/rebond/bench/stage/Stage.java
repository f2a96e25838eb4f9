package fr.rebond.bench.stage;

import fr.rebond.bench.load.PgBench;
import fr.rebond.kit.test.parts.FreePort;
import fr.rebond.kit.test.parts.ServiceDatabase;
import fr.rebond.local.Failure;
import fr.rebond.local.suite.Down;
import fr.rebond.local.suite.Suite;
import fr.rebond.local.suite.Up;
import fr.rebond.local.suite.home.Secrets;
import fr.rebond.local.suite.process.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that is measured: a suite of its own, the peer, and haproxy. It stops what it has started. */
public final class Stage implements AutoCloseable {

    public static final String MISSIONS = "missions-service";
    public static final String GATEWAY = "gateway";
    public static final String LEAD = "mission-lead";

    /** They take no part in what is measured, and would only use CPU. */
    private static final Set<String> NOT_MEASURED = Set.of("applications-service", "funding-service");

    private final Path checkout;
    private final Suite suite;
    private final PrintStream log;

    // A field, so that the garbage collector does not close it and release the lock.
    private final FileChannel lock;

    private final Deque<Part> added = new ArrayDeque<>();
    private @Nullable URI peer;

    /** Until then, {@link Up} itself stops what it has started. */
    private volatile boolean isUp;

    /** @throws Failure if another benchmark uses the same home */
    public Stage(Path checkout, Map<String, String> environment) {
        this.checkout = checkout;
        suite = new Suite(checkout, BenchHome.environment(checkout, environment));
        suite.home().create();
        try {
            Files.createDirectories(results());
            lock = FileChannel.open(home().resolve("bench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new Failure(
                        "Another ./rebond bench is running in %s. Wait until it has finished.".formatted(home()));
            }
            log = new PrintStream(Files.newOutputStream(suite.home().log("bench")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the suite without the services that are not measured, and writes the rows that are read.
     *
     * @throws Failure if a part does not start
     */
    public void start() throws InterruptedException {
        new Up(suite, log).run(true, true);
        isUp = true;
        suite.parts().stream()
                .filter(part -> NOT_MEASURED.contains(part.name()))
                .forEach(suite.processes()::stop);
        portfolio().seed(consultancy());
    }

    /** Starts the Spring Boot program, or returns the address of the one that runs. */
    public synchronized URI startPeer() throws InterruptedException {
        if (peer == null) {
            peer = add(PeerPart.of(checkout, part(MISSIONS), suite.ports(), database(), FreePort.any()));
        }
        return peer;
    }

    /** Starts haproxy in front of the missions service. */
    public URI startHaProxy() throws InterruptedException {
        return add(HaProxyPart.of(home(), suite.ports().missions(), FreePort.any()));
    }

    private synchronized URI add(Part part) throws InterruptedException {
        var started = suite.processes().start(part);
        added.push(part);
        started.awaitReady();
        return address(part.ports().getFirst());
    }

    /** Stops all parts; can be repeated. The lock is kept until the program ends. */
    @Override
    public synchronized void close() {
        peer = null;
        while (!added.isEmpty()) {
            suite.processes().stop(added.pop());
        }
        if (isUp) {
            isUp = false;
            new Down(suite, log).run(false);
        }
    }

    public ProcessHandle process(String part) {
        var parts = new ArrayDeque<>(suite.parts());
        parts.addAll(added);
        return parts.stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .flatMap(suite.processes()::running)
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    public ProcessHandle peer() {
        return process(PeerPart.NAME);
    }

    public ProcessHandle haProxy() {
        return process(HaProxyPart.NAME);
    }

    public ProcessHandle postgres() {
        return process("postgresql");
    }

    public URI missions() {
        return address(suite.ports().missions());
    }

    public URI gateway() {
        return address(suite.ports().gateway());
    }

    /** @param number how many clients, each with a token of its own */
    public Tokens tokens(String user, int number) {
        return new Tokens(suite, user, number);
    }

    public PgBench pgBench() {
        return new PgBench(suite.ports().postgresql(), database());
    }

    public Portfolio portfolio() {
        return new Portfolio(
                suite.ports().jdbcUrl(database().name()),
                database(),
                Secrets.of(suite.home()).of("postgres"));
    }

    public String serverVersion() {
        return portfolio().serverVersion();
    }

    /** SIREN of the organisation of the mission lead, to which all missions are assigned. */
    public String consultancy() {
        return suite.users().named(LEAD).organisation();
    }

    /** The options of the JVM that the services and the peer share. */
    public List<String> flags() {
        return PeerPart.sharedFlags(part(MISSIONS).command());
    }

    /** The folder of the files of all rounds. */
    public Path results() {
        return home().resolve("results");
    }

    /** Copies a script for a load generator out of this program. */
    public Path script(String name) {
        var target = home().resolve(name);
        try (var script = Objects.requireNonNull(Stage.class.getResourceAsStream("/load/" + name))) {
            Files.write(target, script.readAllBytes());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path home() {
        return suite.home().folder();
    }

    private Part part(String name) {
        return suite.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ServiceDatabase database() {
        return suite.postgres().database("missions");
    }

    /** By the number, because {@code localhost} can be IPv6 first, where the services do not listen. */
    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
