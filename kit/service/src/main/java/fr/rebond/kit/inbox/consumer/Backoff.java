package fr.rebond.kit.inbox.consumer;

import java.time.Duration;

/** The pause after a transient failure. Each further failure doubles it, up to a bound. Used by one thread only. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;
    private long resumeAt = System.nanoTime();

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** Begins a pause and returns its length. */
    Duration begin() {
        var pause = next;
        resumeAt = System.nanoTime() + pause.toNanos();
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }

    boolean isOver() {
        return System.nanoTime() - resumeAt >= 0;
    }

    /** After a success the next pause is a short one. */
    void reset() {
        next = first;
    }
}
