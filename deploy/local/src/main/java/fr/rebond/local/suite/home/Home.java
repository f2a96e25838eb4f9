package fr.rebond.local.suite.home;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder with the data, secrets, logs and pid files of a suite: {@code REBOND_HOME}, or {@code .rebond} in the checkout. */
public record Home(Path folder) {

    private static final long BYTES_FOR_FIRST_START = 1_500_000_000L;
    private static final long BYTES_FOR_LATER_START = 300_000_000L;

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    public static Home of(Path checkout, Map<String, String> environment) {
        var chosen = environment.getOrDefault("REBOND_HOME", "");
        return new Home((chosen.isBlank() ? checkout.resolve(".rebond") : Path.of(chosen))
                .toAbsolutePath()
                .normalize());
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path programs() {
        return folder.resolve("programs");
    }

    public Path pidFile(String part) {
        return folder.resolve("run").resolve(part + ".pid");
    }

    public Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    /** Usernames and passwords, for the user to read. */
    public Path users() {
        return folder.resolve("users.csv");
    }

    /** Holds the fingerprint of the imported realm. */
    public Path realmMark() {
        return folder.resolve("realm.sha256");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Exists once the story was played, or was declined. */
    public Path storyMark() {
        return folder.resolve("story");
    }

    /**
     * Creates missing folders, for their owner only. An existing folder keeps its permissions.
     *
     * @throws Failure if a folder cannot be created, or the disk is nearly full
     */
    public void create() {
        try {
            for (var name : List.of("run", "logs", "kafka", "programs")) {
                Files.createDirectories(folder.resolve(name), OWNER_ONLY);
            }
            requireSpace(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Failure unusable(IOException reason) {
        return new Failure(
                "The folder %s cannot be used (%s). Set REBOND_HOME to another folder.".formatted(folder, reason),
                reason);
    }

    void requireSpace(long usable) {
        var needed = Files.exists(postgres()) ? BYTES_FOR_LATER_START : BYTES_FOR_FIRST_START;
        if (usable < needed) {
            throw new Failure(
                    "The disk of %s has %d MB left and %d MB are needed. Make room, or set REBOND_HOME to a folder on another disk."
                            .formatted(folder, usable / 1_000_000, needed / 1_000_000));
        }
    }

    /** Whether a suite was ever started here. */
    public boolean exists() {
        return Files.exists(folder.resolve("run"));
    }

    /** Everything that a suite creates here, the lock last. */
    public List<Path> contents() {
        var secret = Stream.of(folder.resolve("postgres.password"), users(), secrets())
                .flatMap(file -> Stream.of(file, PrivateFile.draft(file)));
        var others = Stream.of(
                        "run", "logs", "kafka", "postgres", "postgres.new", "programs", "realm.sha256", "story", "lock")
                .map(folder::resolve);
        return Stream.concat(secret, others).toList();
    }

    public void deleteIfEmpty() {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // It holds files that the suite did not create.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Locks the home while parts are started or stopped. Closing the channel releases the lock.
     *
     * @throws Failure if another command holds the lock
     */
    public FileChannel lock() {
        try {
            Files.createDirectories(folder, OWNER_ONLY);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new Failure(
                        "Another ./rebond is starting or stopping the parts in %s. Wait until it has finished."
                                .formatted(folder));
            }
            return channel;
        } catch (IOException e) {
            throw unusable(e);
        }
    }
}
