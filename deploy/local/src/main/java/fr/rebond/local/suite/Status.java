package fr.rebond.local.suite;

import fr.rebond.local.suite.process.Part;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** {@code ./rebond status}: prints one line for each part. */
public final class Status {

    private final Suite suite;
    private final PrintStream out;

    public Status(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /** @return 0 if every part is ready */
    public int run() {
        if (!suite.home().exists()) {
            out.println("No suite was started in " + suite.home().folder() + ": ./rebond up starts one.");
            return 1;
        }
        out.printf("%-22s %-26s %-9s %-11s %s%n", "part", "state", "process", "ports", "log");
        return suite.parts().stream().filter(part -> !print(part)).count() == 0 ? 0 : 1;
    }

    private boolean print(Part part) {
        var process = suite.processes().running(part);
        var ready = process.isPresent() && part.isReady();
        out.printf(
                "%-22s %-26s %-9s %-11s %s%n",
                part.name(),
                ready ? "ready" : process.isPresent() ? "runs, does not answer" : "stopped",
                process.map(found -> Long.toString(found.pid())).orElse("-"),
                part.ports().stream().map(Object::toString).collect(Collectors.joining(" ")),
                suite.home().log(part.name()));
        return ready;
    }
}
