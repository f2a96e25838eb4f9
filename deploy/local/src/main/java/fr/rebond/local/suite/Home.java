package fr.rebond.local.suite;

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

/**
 * Where one suite keeps its data, secrets, logs and process ids: {@code .rebond} in the checkout, or what
 * {@code REBOND_HOME} says.
 */
public record Home(Path folder) {

    /** Bytes that the unpacked programs and the first data need. */
    private static final long FIRST_START = 1_500_000_000L;

    /** Bytes without which a database should not be started. */
    private static final long LATER_START = 300_000_000L;

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    static Home of(Path checkout, Map<String, String> environment) {
        var set = environment.getOrDefault("REBOND_HOME", "");
        return new Home((set.isBlank() ? checkout.resolve(".rebond") : Path.of(set))
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

    /** Usernames and passwords, for people. */
    public Path users() {
        return folder.resolve("users.csv");
    }

    public Path realmMark() {
        return folder.resolve("realm.sha256");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path storyMark() {
        return folder.resolve("story");
    }

    /**
     * Makes what folders are missing, for their owner only. One that was there keeps its permissions.
     *
     * @throws Failure when it cannot be made or its disk is nearly full
     */
    void create() {
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
                "The folder %s cannot be used (%s). Set REBOND_HOME to another.".formatted(folder, reason), reason);
    }

    void requireSpace(long usable) {
        var needed = Files.exists(postgres()) ? LATER_START : FIRST_START;
        if (usable < needed) {
            throw new Failure(
                    "The disk of %s has %d MB left and %d MB are needed. Make room, or set REBOND_HOME to a folder on another disk."
                            .formatted(folder, usable / 1_000_000, needed / 1_000_000));
        }
    }

    /** Whether a suite was ever started here. */
    boolean exists() {
        return Files.exists(folder.resolve("run"));
    }

    /** All that a suite makes here, the lock last. */
    List<Path> contents() {
        var secret = Stream.of(folder.resolve("postgres.password"), users(), secrets())
                .flatMap(file -> Stream.of(file, PrivateFile.draft(file)));
        var others = Stream.of(
                        "run", "logs", "kafka", "postgres", "postgres.new", "programs", "realm.sha256", "story", "lock")
                .map(folder::resolve);
        return Stream.concat(secret, others).toList();
    }

    void deleteIfEmpty() {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // What else stands there is not ours.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held while parts are started or stopped; closing the channel lets go. */
    FileChannel lock() {
        try {
            Files.createDirectories(folder, OWNER_ONLY);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new Failure("Another ./rebond is starting or stopping the parts in %s. Wait until it has ended."
                        .formatted(folder));
            }
            return channel;
        } catch (IOException e) {
            throw unusable(e);
        }
    }
}
