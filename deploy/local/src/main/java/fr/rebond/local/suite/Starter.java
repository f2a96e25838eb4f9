package fr.rebond.local.suite;

import fr.rebond.kit.test.parts.Topics;
import fr.rebond.local.Failure;
import fr.rebond.local.Progress;
import fr.rebond.local.suite.keycloak.KeycloakServer;
import fr.rebond.local.suite.process.Part;
import fr.rebond.local.suite.process.PortCheck;
import fr.rebond.local.suite.process.Processes;
import fr.rebond.local.suite.process.Processes.Started;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts every part that does not run yet, or runs from an older build or with other settings. A part starts as soon as the
 * parts that it needs are ready:
 *
 * <pre>
 *   PostgreSQL ----------+--> Keycloak
 *                        |
 *   Kafka, its topics ---+--> services, gateway
 * </pre>
 *
 * If one part fails, the parts that this call started are stopped again.
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

    /** @throws Failure of the first part that does not start, after the others were stopped */
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
                stopStarted();
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    /** Stops the parts that this call started. No part can be started afterwards. */
    synchronized void stopStarted() {
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
                .thenCombine(database, (prepared, created) -> prepared)
                .thenCompose(ready -> run(failed, executor, this::login));
        // Consumers must not start before their topics exist. If they exist, consumers wait for the broker themselves.
        var topicsExist = Topics.existIn(suite.home().kafka()) ? CompletableFuture.<Void>completedFuture(null) : topics;
        var applications = database.thenCombine(topicsExist, (databases, topicsCreated) -> databases)
                .thenCompose(ready -> CompletableFuture.allOf(suite.applications().stream()
                        .map(part -> run(failed, executor, () -> startIfMissing(part)))
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
        startIfMissing(suite.postgres().part());
        progress.log("postgresql", suite.postgres().createDatabases());
    }

    private void topics() throws InterruptedException {
        startIfMissing(suite.programs().kafka());
        try {
            Topics.create(suite.ports().kafkaBootstrapServers());
        } catch (IllegalStateException e) {
            throw new Failure(
                    "%s. Its log is %s.".formatted(e.getMessage(), suite.home().log(Programs.KAFKA)), e);
        }
    }

    private void login() throws InterruptedException {
        startIfMissing(suite.keycloak().part());
        suite.keycloak().deleteImport();
        if (suite.keycloak().update()) {
            progress.log(
                    KeycloakServer.NAME,
                    "has new roles, scopes, clients and users; changes to users that exist need ./rebond down --wipe");
        }
    }

    private void startIfMissing(Part part) throws InterruptedException {
        var running = processes.running(part);
        if (running.isPresent()) {
            processes.found(part, running.get()).awaitReady();
            progress.log(
                    part.name(),
                    "already running (process %d)".formatted(running.get().pid()));
            return;
        }
        progress.log(part.name(), "starting");
        var started = launch(part);
        started.awaitReady();
        progress.log(part.name(), "ready");
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
                progress.log(part.name(), "was started from an older build or with other settings: restarting");
                processes.stop(part);
            }
        }
    }
}
