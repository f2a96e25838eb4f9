package fr.rebond.local.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What is said to the person who typed a command when it fails. */
final class Complaint {

    private final Home home;
    private final PrintStream out;

    Complaint(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** A {@link Failure} in its own sentences; anything else in one, and all that is known of it in a log. */
    void about(RuntimeException failure) {
        out.println();
        out.println(failure instanceof Failure ? failure.getMessage() : unforeseen(failure));
    }

    private String unforeseen(RuntimeException failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        var log = home.log("rebond");
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(
                    log,
                    "%s %s%n".formatted(Instant.now(), trace),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "Something went wrong that ./rebond does not know (%s). The details are in %s, beside the logs of the parts."
                    .formatted(failure, log);
        } catch (IOException e) {
            return "Something went wrong that ./rebond does not know, and %s cannot be written (%s):%n%s"
                    .formatted(log, e, trace);
        }
    }
}
