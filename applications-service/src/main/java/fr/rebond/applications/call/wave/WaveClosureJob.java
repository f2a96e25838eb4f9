package fr.rebond.applications.call.wave;

import fr.rebond.kit.database.Leadership;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Publishes the closure of waves after their cutoff. Rules do not depend on it: they read the clock. After an interruption it
 * catches up, wave by wave, in the order of the cutoffs.
 */
@ApplicationScoped
class WaveClosureJob {

    private final WaveReview review;
    private final Leadership leadership;

    WaveClosureJob(WaveReview review, Leadership leadership) {
        this.review = review;
        this.leadership = leadership;
    }

    @Scheduled(every = "{rebond.deadlines.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publishClosures() {
        leadership.repeatWhileLeading("wave-closing", review::publishNextClosure);
    }
}
