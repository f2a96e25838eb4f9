package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.ErrorReport;
import fr.rebond.local.Failure;
import fr.rebond.local.Progress;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.Processes;
import fr.rebond.local.suite.process.Zip;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * {@code ./rebond dev}: runs one service in the development mode of Quarkus, in place of its process of the suite and with
 * the same settings, ports and passwords. That mode needs a newer Maven than the build, so the build copies one.
 */
public final class Dev {

    private static final String MVN = "bin/mvn";
    private static final int SECONDS_TO_STOP = 20;

    private final Suite suite;
    private final PrintStream out;
    private final Progress progress;

    public Dev(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
        this.progress = new Progress(out);
    }

    /**
     * Returns when the development mode ends. The process of the suite is then started again, after Ctrl-C too.
     *
     * @param service name of its module, such as {@code missions-service}
     * @throws Failure if there is no such service, or a part that it needs does not run
     */
    public int run(String service) throws InterruptedException {
        var part = part(service);
        requireServers();
        Path mvn;
        try (var _ = suite.home().lock()) {
            mvn = unpackMaven();
            suite.processes().stop(part);
            progress.log(part.name(), "stopped");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var maven = start(mvn, part);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> restore(part, maven)));
        return maven.waitFor();
    }

    private Part part(String service) {
        return suite.applications().stream()
                .filter(part -> part.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new Failure("There is no service \"%s\". The services: %s."
                        .formatted(
                                service,
                                suite.applications().stream().map(Part::name).collect(Collectors.joining(", ")))));
    }

    private void requireServers() {
        for (var server : suite.servers()) {
            if (suite.processes().running(server).isEmpty()) {
                throw new Failure("%s does not run: ./rebond up --detach starts it.".formatted(server.name()));
            }
        }
    }

    private Path unpackMaven() throws IOException {
        var archive = suite.checkout().resolve("deploy/local/target/maven/maven.zip");
        var name = Zip.version(archive);
        var mvn = suite.home().programs().resolve(name).resolve(MVN);
        if (!Files.isExecutable(mvn)) {
            Folders.delete(suite.home().programs().resolve(name));
            Zip.unpack(archive, suite.home().programs(), name, MVN);
        }
        return mvn;
    }

    private Process start(Path mvn, Part part) {
        var command = List.of(
                mvn.toString(),
                "-ntp",
                "-pl",
                part.name(),
                "-am",
                "compile",
                "quarkus:dev",
                "-Dquarkus.analytics.disabled=true");
        var builder =
                new ProcessBuilder(command).directory(suite.checkout().toFile()).inheritIO();
        builder.environment().putAll(part.environment());
        builder.environment().put("QUARKUS_PROFILE", Programs.PROFILE);
        builder.environment().put("JAVA_HOME", Processes.JAVA_HOME.toString());
        builder.environment().putIfAbsent("MAVEN_OPTS", "--sun-misc-unsafe-memory-access=allow");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Failure("Maven could not be started: " + e.getMessage(), e);
        }
    }

    /** Ends the development mode, if it still runs, and starts the process of the suite again. */
    private void restore(Part part, Process maven) {
        try (var _ = suite.home().lock()) {
            stop(maven);
            suite.processes().start(part).awaitReady();
            progress.log(part.name(), "ready, as it was before. ./rebond up --detach builds and starts your changes.");
        } catch (RuntimeException e) {
            new ErrorReport(suite.home(), out).print(e);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process maven) throws InterruptedException {
        var descendants = maven.descendants().toList();
        descendants.forEach(ProcessHandle::destroy);
        maven.destroy();
        if (!maven.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            descendants.forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly();
        }
        for (var descendant : descendants) {
            descendant.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        }
    }
}
