package fr.rebond.local.suite.process;

import fr.rebond.local.suite.Failure;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A part whose process exists and which may not be ready yet.
 *
 * @param from where in the log this start begins
 */
public record Started(Part part, ProcessHandle process, Path log, long from) {

    /**
     * Returns when the part does its work.
     *
     * @throws Failure with the last lines of its log when it ends before, or takes too long
     */
    public void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + part.patience().toNanos();
        while (!part.isReady()) {
            if (ProcessStat.hasEnded(process)) {
                throw new Failure("%s ended while it was starting. %s".formatted(part.name(), lastLines()));
            }
            if (System.nanoTime() > deadline) {
                throw new Failure("%s was not ready after %d s. %s"
                        .formatted(part.name(), part.patience().toSeconds(), lastLines()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String lastLines() {
        return "The last lines of %s:%n%s".formatted(log, LogTail.of(log, from));
    }
}
