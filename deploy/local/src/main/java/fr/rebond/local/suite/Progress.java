package fr.rebond.local.suite;

import java.io.PrintStream;
import java.time.Duration;

/** Lines with the seconds since the command was typed. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String part, String what) {
        out.printf("%6.1f s  %-21s %s%n", elapsed().toMillis() / 1000.0, part, what);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
