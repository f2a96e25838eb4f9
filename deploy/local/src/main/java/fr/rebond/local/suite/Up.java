package fr.rebond.local.suite;

import fr.rebond.local.ErrorReport;
import fr.rebond.local.Progress;
import fr.rebond.local.story.Story;
import fr.rebond.local.suite.process.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** {@code ./rebond up}: starts missing parts, plays the story at the first start, and prints what to do next. */
public final class Up {

    private final Suite suite;
    private final PrintStream out;
    private volatile boolean leaving;

    public Up(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /**
     * @param detached return and leave the parts running; otherwise stay, and stop them at Ctrl-C
     * @param empty    do not play the story
     */
    public int run(boolean detached, boolean empty) throws InterruptedException {
        var progress = new Progress(out);
        var onShutdown = new AtomicReference<Runnable>(() -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> onShutdown.get().run()));
        try (var _ = suite.home().lock()) {
            suite.create();
            var starter = new Starter(suite, progress);
            onShutdown.set(starter::stopStarted);
            starter.start();
            onShutdown.set(detached ? () -> {} : this::leave);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        summary(progress);
        var played = empty ? declineStory() : playFirstStory();
        if (!detached) {
            stay();
        }
        return played ? 0 : 1;
    }

    private void summary(Progress progress) {
        var ports = suite.ports();
        out.printf(
                """

                Ready in %.1f s.

                  API             %s/docs   (documentation; routes begin with %s/v1)
                  Token           ./rebond token programme-manager
                  Users           %s   (usernames and passwords)
                  Realm           %s/admin/master/console/#/rebond   (user admin, password keycloak.admin in %s)
                  Logs            %s
                  Stop            ./rebond down
                """,
                progress.elapsed().toMillis() / 1000.0,
                ports.gatewayUrl(),
                ports.gatewayUrl(),
                suite.home().users(),
                ports.keycloakUrl(),
                suite.home().secrets(),
                suite.home().log("*"));
        out.println();
    }

    private boolean declineStory() {
        if (!Files.exists(suite.home().storyMark())) {
            mark("declined");
        }
        return true;
    }

    /** If the story fails, the suite keeps running: {@code ./rebond story} continues the story. */
    private boolean playFirstStory() {
        if (Files.exists(suite.home().storyMark())) {
            return true;
        }
        try {
            return play();
        } catch (RuntimeException e) {
            new ErrorReport(suite.home(), out).print(e);
            return false;
        }
    }

    /** Plays what is missing of the story. Returns whether every figure is as published. */
    public boolean play() {
        var isEqual = new Story(suite.ports(), suite.tokens(), out).play();
        if (isEqual) {
            mark("played");
        }
        return isEqual;
    }

    private void mark(String state) {
        try {
            Files.writeString(suite.home().storyMark(), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until Ctrl-C, or until another command has stopped all parts. */
    private void stay() throws InterruptedException {
        out.println("Ctrl-C stops everything.");
        var seen = running();
        while (!seen.isEmpty()) {
            TimeUnit.SECONDS.sleep(2);
            var now = running();
            var lost = seen.stream().filter(name -> !now.contains(name)).toList();
            if (!lost.isEmpty() && !now.isEmpty() && !leaving) {
                out.printf(
                        "Stopped: %s. The logs %s say why. ./rebond up --detach in another terminal starts it again.%n",
                        String.join(", ", lost), suite.home().log("*"));
            }
            seen = now;
        }
        out.println("All parts are stopped.");
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
