package fr.rebond.local.suite.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One process of the suite.
 *
 * @param ports that it listens on
 * @param command its program and arguments; never a secret, others can read them
 * @param environment all it gets beside the few variables every program needs
 * @param build what the command runs, so that a new build is a new process
 * @param probe whether it does its work
 * @param patience how long it may take to start
 * @param stop asks it to end in good order
 */
public record Part(
        String name,
        List<Integer> ports,
        List<String> command,
        Map<String, String> environment,
        String build,
        Probe probe,
        Duration patience,
        Stop stop) {

    /** Whether a part does its work; called again and again, so it must be quick. */
    @FunctionalInterface
    public interface Probe {
        boolean ready() throws Exception;
    }

    /** Asks a process to end, and returns without waiting for it. */
    @FunctionalInterface
    public interface Stop {
        void ask(ProcessHandle process) throws InterruptedException;
    }

    /** Changes with anything that would make another process. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\0", command).getBytes(UTF_8));
            digest.update(new TreeMap<>(environment).toString().getBytes(UTF_8));
            digest.update(build.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isReady() {
        try {
            return probe.ready();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }
}
