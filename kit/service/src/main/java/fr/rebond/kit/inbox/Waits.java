package fr.rebond.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Which partitions wait, since when and until when. A failed record makes its partition wait, a transient failure makes
 * all of them wait. Each further failure doubles the wait, up to a bound. Used by one thread only.
 */
final class Waits {

    private static final int MOST_DOUBLINGS = 10;

    private final Duration first;
    private final Duration longest;
    private final Map<TopicPartition, Wait> waits = new HashMap<>();
    private Duration common;

    Waits(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.common = first;
    }

    /**
     * @param offset   the record that could not be applied; -1 when its partition only waits with all others
     * @param tries    failed attempts to apply it
     * @param since    when it failed first, in nanoseconds of {@link System#nanoTime}
     * @param resumeAt when its partition is read again, in the same unit
     */
    private record Wait(long offset, int tries, long since, long resumeAt) {}

    /** How often the record has failed so far. */
    int tries(TopicPartition partition, long offset) {
        var wait = of(partition, offset);
        return wait == null ? 0 : wait.tries;
    }

    /** How long ago the record failed first; zero if it never did. */
    Duration age(TopicPartition partition, long offset) {
        return Duration.ofNanos(System.nanoTime() - since(partition, offset));
    }

    /** Counts a failure of the record, and makes its partition wait. */
    void failed(TopicPartition partition, long offset) {
        var tries = tries(partition, offset) + 1;
        var pause = Math.min(first.toNanos() << Math.min(tries - 1, MOST_DOUBLINGS), longest.toNanos());
        waits.put(partition, new Wait(offset, tries, since(partition, offset), System.nanoTime() + pause));
    }

    /** Makes all partitions wait, and doubles the next common wait. */
    void allFailed(Collection<TopicPartition> partitions) {
        var now = System.nanoTime();
        var resumeAt = now + common.toNanos();
        for (var partition : partitions) {
            waits.merge(
                    partition,
                    new Wait(-1, 0, now, resumeAt),
                    (known, ignored) -> new Wait(known.offset, known.tries, known.since, resumeAt));
        }
        var doubled = common.multipliedBy(2);
        common = doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    /** The length of the next common wait. */
    Duration common() {
        return common;
    }

    void resetCommon() {
        common = first;
    }

    /** Those of the paused partitions that need not wait any longer. */
    List<TopicPartition> due(Collection<TopicPartition> paused) {
        var now = System.nanoTime();
        return paused.stream()
                .filter(partition -> !waits.containsKey(partition) || waits.get(partition).resumeAt - now <= 0)
                .toList();
    }

    void forget(TopicPartition partition) {
        waits.remove(partition);
    }

    void forgetAll() {
        waits.clear();
    }

    private long since(TopicPartition partition, long offset) {
        var wait = of(partition, offset);
        return wait == null ? System.nanoTime() : wait.since;
    }

    private @Nullable Wait of(TopicPartition partition, long offset) {
        var wait = waits.get(partition);
        return wait != null && wait.offset == offset ? wait : null;
    }
}
