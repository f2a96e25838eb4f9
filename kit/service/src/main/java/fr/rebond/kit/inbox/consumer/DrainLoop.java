package fr.rebond.kit.inbox.consumer;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import fr.rebond.kit.inbox.queue.Hold;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The thread that drains the queues of held events. It looks for due events by itself, because another replica may release them. */
final class DrainLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(DrainLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Drain drain;
    private final HeldMetrics metrics;
    private final Duration sweep;
    private final Backoff backoff;
    private final Semaphore wakings = new Semaphore(0);
    private volatile boolean stopped;
    private long lastSweep;

    DrainLoop(Drain drain, HeldMetrics metrics, InboxSettings settings) {
        this.drain = drain;
        this.metrics = metrics;
        this.sweep = settings.sweep();
        this.backoff = settings.backoff();
        this.lastSweep = System.nanoTime() - sweep.toNanos();
    }

    void wake() {
        wakings.release();
    }

    void stop() {
        stopped = true;
        wake();
    }

    @Override
    public void run() {
        while (!stopped) {
            sweepIfDue();
            try {
                if (!drain.run()) {
                    sleep(POLL);
                }
                backoff.reset();
            } catch (Throwable failure) {
                // The thread must survive any failure: nobody would notice its end.
                var pause = backoff.begin();
                LOG.warnf("Held events wait %s: %s", pause, Hold.cause(failure));
                sleep(pause);
            }
        }
    }

    /** A sweep or a count that fails does not stop the drain. */
    private void sweepIfDue() {
        if (System.nanoTime() - lastSweep < sweep.toNanos()) {
            return;
        }
        lastSweep = System.nanoTime();
        try {
            drain.sweep();
            metrics.sample();
        } catch (Throwable failure) {
            LOG.warnf("Held events are swept and counted later: %s", Hold.cause(failure));
        }
    }

    private void sleep(Duration pause) {
        try {
            if (wakings.tryAcquire(pause.toMillis(), MILLISECONDS)) {
                wakings.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
