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
 * @param ports       it listens on
 * @param command     program and arguments; never with a secret, because other users of the machine can read them
 * @param environment its variables, in addition to the few that every program needs
 * @param build       identifies what the command runs: a new build needs a new process
 * @param patience    how long it may take to start
 * @param stop        asks the process to end
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

    /** Asks a process to end, and returns without waiting for it. */
    @FunctionalInterface
    public interface Stop {
        void ask(ProcessHandle process) throws InterruptedException;
    }

    /** Differs if the command, the environment or the build differs. */
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
