package fr.rebond.applications;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/** Two that meet: the second begins while the transaction of the first is open, which commits once the second waits. */
public record Encounter(Jdbi jdbi) {

    private static final String SOMEBODY_WAITS = "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)";

    /** @return what the second ends with; it may have ended before the first commits, which then was no protection */
    public <T> T of(Runnable first, Callable<T> second) throws InterruptedException, ExecutionException {
        return of(first, second, () -> {});
    }

    /** @param meanwhile what happens before the first commits */
    public <T> T of(Runnable first, Callable<T> second, Runnable meanwhile)
            throws InterruptedException, ExecutionException {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<T> answer = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                var sent = thread.submit(second);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .pollInterval(Duration.ofMillis(5))
                        .pollInSameThread()
                        .until(() -> sent.isDone() || somebodyWaits());
                meanwhile.run();
                return sent;
            });
            return answer.get();
        }
    }

    private boolean somebodyWaits() {
        return jdbi.withHandle(handle ->
                handle.createQuery(SOMEBODY_WAITS).mapTo(Boolean.class).one());
    }
}
