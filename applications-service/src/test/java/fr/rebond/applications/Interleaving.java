package fr.rebond.applications;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs an action while the transaction of another one is open. The first commits once the second waits for a database
 * lock, or has ended without waiting.
 */
public record Interleaving(Jdbi jdbi) {

    private static final String LOCK_IS_AWAITED = "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)";

    /** @return the result of the second action */
    public <T> T run(Runnable first, Callable<T> second) throws InterruptedException, ExecutionException {
        return run(first, second, () -> {});
    }

    /** @param beforeCommit runs once the second action waits or has ended, before the first commits */
    public <T> T run(Runnable first, Callable<T> second, Runnable beforeCommit)
            throws InterruptedException, ExecutionException {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<T> result = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                var started = thread.submit(second);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .pollInterval(Duration.ofMillis(5))
                        .pollInSameThread()
                        .until(() -> started.isDone() || isLockAwaited());
                beforeCommit.run();
                return started;
            });
            return result.get();
        }
    }

    private boolean isLockAwaited() {
        return jdbi.withHandle(handle ->
                handle.createQuery(LOCK_IS_AWAITED).mapTo(Boolean.class).one());
    }
}
