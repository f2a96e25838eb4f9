package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.Folders;
import fr.rebond.local.suite.process.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code ./rebond down}: stops what runs, the applications before what they stand on. */
final class Down {

    private final Suite suite;
    private final PrintStream out;

    Down(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /** @param wipe forget the data, the users and their passwords too */
    int run(boolean wipe) {
        if (!suite.home().exists()) {
            out.println("Nothing was started in " + suite.home().folder() + ".");
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
        suite.processes().stopAll(parts, part -> progress.say(part.name(), "stopped"));
    }

    /** Only what this suite made, in case REBOND_HOME is a folder with other things in it. */
    private void wipe() {
        suite.home().contents().forEach(Folders::delete);
        suite.home().deleteIfEmpty();
        out.println("Everything in " + suite.home().folder() + " is forgotten.");
    }
}
