package fr.rebond.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a committed transaction wake the relay at once, so that its idle poll need not be short. */
@ApplicationScoped
class RelayWakeUp {

    private final Semaphore work = new Semaphore(0);

    void wake() {
        work.release();
    }

    /** Returns as soon as there is work, or after the given time. */
    void await(Duration most) throws InterruptedException {
        if (work.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
