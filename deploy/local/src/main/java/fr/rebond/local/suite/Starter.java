package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.Topics;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.PortCheck;
import fr.rebond.local.suite.process.Processes;
import fr.rebond.local.suite.process.Started;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Brings the suite to the state where every part runs and is ready, whatever ran before. Parts start as soon as what
 * they need is there:
 *
 * <pre>
 *   PostgreSQL ----------+--> Keycloak
 *                        |
 *   Kafka, its topics ---+--> services, gateway
 * </pre>
 *
 * If one fails, those that this call started are stopped again.
 */
final class Starter {

    private final Suite suite;
    private final Processes processes;
    private final Progress progress;
    private final Deque<Part> startedHere = new ArrayDeque<>();
    private boolean stopping;

    Starter(Suite suite, Progress progress) {
        this.suite = suite;
        this.processes = suite.processes();
        this.progress = progress;
    }

    /** @throws Failure of the first part that does not start, after the others have been stopped */
    void start() {
        suite.postgres().requireVersion();
        var postgres = suite.postgres().part();
        if (processes.running(postgres).isEmpty()) {
            suite.postgres().postmaster().ifPresent(process -> processes.adopt(postgres, process));
        }
        stopOutdated();
        PortCheck.requireFree(suite.parts().stream()
                .filter(part -> processes.running(part).isEmpty())
                .toList());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                startAll(executor);
            } catch (CompletionException e) {
                executor.shutdownNow();
                stopWhatWasStarted();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    /** Also called when the person who waits gives up. Nothing is launched any more from then on. */
    synchronized void stopWhatWasStarted() {
        stopping = true;
        while (!startedHere.isEmpty()) {
            processes.stop(startedHere.pop());
        }
    }

    private void startAll(ExecutorService executor) {
        var failed = new CompletableFuture<Void>();
        var database = run(failed, executor, this::database);
        var topics = run(failed, executor, this::topics);
        var login = run(failed, executor, suite.keycloak()::prepare)
                .thenCombine(database, (prepared, provided) -> prepared)
                .thenCompose(ready -> run(failed, executor, this::login));
        // Consumers must not start before their topics exist; once they do, they wait for the broker by themselves.
        var topicsExist = Topics.existIn(suite.home().kafka()) ? CompletableFuture.<Void>completedFuture(null) : topics;
        var applications = database.thenCombine(topicsExist, (provided, created) -> provided)
                .thenCompose(ready -> CompletableFuture.allOf(suite.applications().stream()
                        .map(part -> run(failed, executor, () -> bring(part)))
                        .toArray(CompletableFuture<?>[]::new)));
        CompletableFuture.anyOf(failed, CompletableFuture.allOf(login, topics, applications))
                .join();
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static CompletableFuture<Void> run(CompletableFuture<Void> failed, ExecutorService executor, Step step) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        step.run();
                    } catch (InterruptedException e) {
                        throw new CompletionException(e);
                    } catch (RuntimeException e) {
                        failed.completeExceptionally(e);
                        throw e;
                    }
                },
                executor);
    }

    private void database() throws InterruptedException {
        suite.postgres().prepare();
        bring(suite.postgres().part());
        progress.say("postgresql", suite.postgres().provide());
    }

    private void topics() throws InterruptedException {
        bring(suite.programs().kafka());
        try {
            Topics.create(suite.addresses().kafka());
        } catch (IllegalStateException e) {
            throw new Failure(
                    "%s. Its log is %s.".formatted(e.getMessage(), suite.home().log(Programs.KAFKA)), e);
        }
    }

    private void login() throws InterruptedException {
        bring(suite.keycloak().part());
        suite.keycloak().forgetImport();
    }

    private void bring(Part part) throws InterruptedException {
        var running = processes.running(part);
        if (running.isPresent()) {
            processes.found(part, running.get()).awaitReady();
            progress.say(
                    part.name(),
                    "already runs (process %d)".formatted(running.get().pid()));
            return;
        }
        progress.say(part.name(), "starting");
        var started = launch(part);
        started.awaitReady();
        progress.say(part.name(), "ready");
    }

    synchronized Started launch(Part part) throws InterruptedException {
        if (stopping || Thread.interrupted()) {
            throw new InterruptedException();
        }
        var started = processes.start(part);
        startedHere.push(part);
        return started;
    }

    private void stopOutdated() {
        for (var part : suite.parts().reversed()) {
            if (processes.isOutdated(part)) {
                progress.say(part.name(), "was started from an older build or with other settings: restarting");
                processes.stop(part);
            }
        }
    }
}
