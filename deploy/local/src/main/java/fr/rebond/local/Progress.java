package fr.rebond.local;

import java.io.PrintStream;
import java.time.Duration;

/** Prints lines that begin with the seconds since the command started. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void log(String subject, String event) {
        out.printf("%6.1f s  %-21s %s%n", elapsed().toMillis() / 1000.0, subject, event);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
