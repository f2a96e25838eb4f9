package fr.rebond.local;

import fr.rebond.local.suite.home.Home;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Prints why a command failed. */
public final class ErrorReport {

    private final Home home;
    private final PrintStream out;

    public ErrorReport(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** Prints the message of a {@link Failure}; any other error as one sentence, with its stack trace in a log. */
    public void print(RuntimeException error) {
        out.println();
        out.println(error instanceof Failure ? error.getMessage() : unexpected(error));
    }

    private String unexpected(RuntimeException error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        var log = home.log("rebond");
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(
                    log,
                    "%s %s%n".formatted(Instant.now(), trace),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "Unexpected error: %s. The details are in %s, next to the logs of the parts.".formatted(error, log);
        } catch (IOException e) {
            return "Unexpected error, and %s cannot be written (%s):%n%s".formatted(log, e, trace);
        }
    }
}
