package fr.rebond.local.suite.process;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program to its end, such as {@code initdb}. */
public final class Tool {

    private Tool() {}

    /** @throws Failure with the last lines of the log if the program fails */
    public static void run(String name, List<String> command, Map<String, String> environment, Path log)
            throws InterruptedException {
        try {
            Files.createDirectories(log.getParent());
            var from = Files.exists(log) ? Files.size(log) : 0;
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            try {
                if (process.waitFor() != 0) {
                    throw new Failure(
                            "%s failed. The last lines of %s:%n%s".formatted(name, log, LogTail.of(log, from)));
                }
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new Failure("%s could not be run: %s".formatted(name, e.getMessage()), e);
        }
    }
}
