package fr.rebond.local.suite.postgres;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.Failure;
import fr.rebond.local.suite.home.PrivateFile;
import fr.rebond.local.suite.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The data folder of PostgreSQL. */
record DataFolder(Path folder) {

    static final String VERSION = "18";

    private static final Duration ORPHANS_END_WITHIN = Duration.ofSeconds(20);

    boolean exists() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** @throws Failure if another major version wrote the data */
    void requireVersion() {
        if (!exists()) {
            return;
        }
        try {
            var version = Files.readString(folder.resolve("PG_VERSION")).trim();
            if (!version.equals(VERSION)) {
                throw new Failure(
                        "The data in %s were written by PostgreSQL %s, and this suite has %s, which cannot read them. Keep the folder and set REBOND_HOME to another one, or delete the data with ./rebond down --wipe."
                                .formatted(folder, version, VERSION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a draft and moves it into place, so that an interrupted start leaves no incomplete folder. */
    void create(List<String> initdb, String password, Path log) throws InterruptedException {
        var draft = folder.resolveSibling("postgres.new");
        Folders.delete(draft);
        var passwordFile = folder.resolveSibling("postgres.password");
        try {
            PrivateFile.write(passwordFile, out -> out.write(password.getBytes(StandardCharsets.UTF_8)));
            var command = new ArrayList<>(initdb);
            command.addAll(List.of("-D", draft.toString(), "-U", "postgres", "--pwfile", passwordFile.toString()));
            command.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8"));
            Tool.run("initdb of PostgreSQL", command, Map.of("LC_ALL", "C.UTF-8"), log);
            Files.move(draft, folder);
        } catch (IOException e) {
            throw new Failure("The data folder %s could not be created: %s".formatted(folder, e.getMessage()), e);
        } finally {
            Folders.delete(passwordFile);
        }
    }

    /** The running server, found by its own {@code postmaster.pid}. */
    Optional<ProcessHandle> postmaster() {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var number = Long.parseLong(Files.readAllLines(file).getFirst().trim());
            return ProcessHandle.of(number).filter(process -> runsHere(process.pid()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Waits until the children of a killed server have ended, because no new server may start before. Then deletes
     * {@code postmaster.pid}: PostgreSQL would mistake a zombie for a running server.
     */
    void awaitOrphans() throws InterruptedException {
        if (postmaster().isPresent()) {
            return;
        }
        var deadline = System.nanoTime() + ORPHANS_END_WITHIN.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(process -> runsHere(process.pid()))) {
            if (System.nanoTime() > deadline) {
                throw new Failure("Processes of an earlier PostgreSQL still run in %s.".formatted(folder));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Folders.delete(folder.resolve("postmaster.pid"));
    }

    private boolean runsHere(long number) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(number), "cwd"), folder);
        } catch (IOException e) {
            return false;
        }
    }
}
