package fr.rebond.local.suite;

import fr.rebond.local.story.Story;
import fr.rebond.local.suite.process.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** {@code ./rebond up}: starts what is missing, plays the story the first time, and says how to go on. */
final class Up {

    private final Suite suite;
    private final PrintStream out;
    private volatile boolean leaving;

    Up(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /**
     * @param detached leave the parts running and return; otherwise stay, and stop them at Ctrl-C
     * @param empty without the story
     */
    int run(boolean detached, boolean empty) throws InterruptedException {
        var progress = new Progress(out);
        var atCtrlC = new AtomicReference<Runnable>(() -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> atCtrlC.get().run()));
        try (var _ = suite.home().lock()) {
            suite.create();
            var starter = new Starter(suite, progress);
            atCtrlC.set(starter::stopWhatWasStarted);
            starter.start();
            atCtrlC.set(detached ? () -> {} : this::leave);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        summary(progress);
        var told = empty ? declineStory() : playFirstStory();
        if (!detached) {
            stay();
        }
        return told ? 0 : 1;
    }

    private void summary(Progress progress) {
        var addresses = suite.addresses();
        out.printf(
                """

                Ready in %.1f s.

                  API             %s/docs   (read it; its addresses begin with %s/v1)
                  A token         ./rebond token programme-manager
                  Users           %s   (usernames and passwords)
                  Their realm     %s/admin/master/console/#/rebond   (user admin, password keycloak.admin in %s)
                  Logs            %s
                  Stop            ./rebond down
                """,
                progress.elapsed().toMillis() / 1000.0,
                addresses.gateway(),
                addresses.gateway(),
                suite.home().users(),
                addresses.keycloak(),
                suite.home().secrets(),
                suite.home().log("*"));
        if (suite.keycloak().isOutdated()) {
            out.println();
            out.println("Roles, clients or users changed since the first start, and Keycloak keeps the ones it has."
                    + " ./rebond down --wipe, then up, takes them up and forgets all data.");
        }
        out.println();
    }

    private boolean declineStory() {
        if (!Files.exists(suite.home().storyMark())) {
            mark("declined");
        }
        return true;
    }

    /** One that cannot be played to its end leaves the suite running: {@code ./rebond story} takes it up. */
    private boolean playFirstStory() {
        if (Files.exists(suite.home().storyMark())) {
            return true;
        }
        try {
            return play();
        } catch (RuntimeException e) {
            new Complaint(suite.home(), out).about(e);
            return false;
        }
    }

    /** Plays it whether or not it was played before: it takes up where it stopped. */
    boolean play() {
        var told = new Story().play(suite.addresses(), suite.tokens(), out);
        if (told) {
            mark("played");
        }
        return told;
    }

    private void mark(String state) {
        try {
            Files.writeString(suite.home().storyMark(), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until Ctrl-C, or until another terminal has stopped everything. */
    private void stay() throws InterruptedException {
        out.println("Ctrl-C stops everything.");
        var seen = running();
        while (!seen.isEmpty()) {
            TimeUnit.SECONDS.sleep(2);
            var now = running();
            var lost = seen.stream().filter(name -> !now.contains(name)).toList();
            if (!lost.isEmpty() && !now.isEmpty() && !leaving) {
                out.printf(
                        "Stopped: %s. ./rebond up --detach in another terminal starts it again; why is in %s.%n",
                        String.join(", ", lost), suite.home().log("*"));
            }
            seen = now;
        }
        out.println("Everything was stopped.");
    }

    private void leave() {
        leaving = true;
        new Down(suite, out).stopAll();
    }

    private List<String> running() {
        return suite.parts().stream()
                .filter(part -> suite.processes().running(part).isPresent())
                .map(Part::name)
                .toList();
    }
}
