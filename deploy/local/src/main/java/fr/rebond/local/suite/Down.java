package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.Progress;
import fr.rebond.local.suite.process.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code ./rebond down}: stops all parts, the applications before the servers that they need. */
public final class Down {

    private final Suite suite;
    private final PrintStream out;

    public Down(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /** @param wipe delete the data, the users and their passwords too */
    public int run(boolean wipe) {
        if (!suite.home().exists()) {
            out.println("No suite was started in " + suite.home().folder() + ".");
            return 0;
        }
        try (var _ = suite.home().lock()) {
            stopAll();
            if (wipe) {
                wipe();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    void stopAll() {
        var progress = new Progress(out);
        var postgres = suite.postgres().part();
        if (suite.processes().running(postgres).isEmpty()) {
            suite.postgres().postmaster().ifPresent(process -> suite.processes().adopt(postgres, process));
        }
        stop(progress, suite.applications());
        stop(progress, List.of(suite.keycloak().part(), suite.programs().kafka()));
        stop(progress, List.of(postgres));
    }

    private void stop(Progress progress, List<Part> parts) {
        suite.processes().stopAll(parts, part -> progress.log(part.name(), "stopped"));
    }

    /** Deletes only what the suite created, as REBOND_HOME may contain other files. */
    private void wipe() {
        suite.home().contents().forEach(Folders::delete);
        suite.home().deleteIfEmpty();
        out.println("The data, users and passwords in " + suite.home().folder() + " are deleted.");
    }
}
