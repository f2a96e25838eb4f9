package fr.rebond.kit.inbox.queue;

import fr.rebond.kit.settings.ServiceName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One row for each subject of the events of other services: the lock under which its events are applied, held, released and
 * discarded. It also keeps the last sequence number. A gap is counted and logged, and decides nothing.
 */
@ApplicationScoped
public class Subjects {

    private static final Logger LOG = Logger.getLogger(Subjects.class);

    private static final String LOCK = """
            INSERT INTO inbox_subject (consumer, source, subject, last_sequence)
            SELECT :consumer, * FROM unnest(:sources::text[], :subjects::uuid[], :sequences::bigint[])
            ORDER BY 2, 3
            ON CONFLICT ON CONSTRAINT inbox_subject_pk DO UPDATE SET last_sequence = excluded.last_sequence
            WHERE inbox_subject.last_sequence < excluded.last_sequence
            RETURNING inbox_subject.source, inbox_subject.subject, old.last_sequence AS known
            """;

    /** Raises the number only of subjects that have a row. */
    private static final String PASS_OVER = """
            WITH passed AS (
                SELECT s.source, s.subject, p.sequence FROM inbox_subject s
                JOIN unnest(:sources::text[], :subjects::uuid[], :sequences::bigint[]) AS p (source, subject, sequence)
                  ON p.source = s.source AND p.subject = s.subject AND p.sequence > s.last_sequence
                WHERE s.consumer = :consumer ORDER BY s.source, s.subject FOR UPDATE OF s)
            UPDATE inbox_subject SET last_sequence = passed.sequence FROM passed
            WHERE inbox_subject.consumer = :consumer AND inbox_subject.source = passed.source
              AND inbox_subject.subject = passed.subject
            RETURNING inbox_subject.source, inbox_subject.subject, old.last_sequence AS known
            """;

    private final Jdbi jdbi;
    private final String consumer;
    private final Counter gaps;

    Subjects(Jdbi jdbi, ServiceName service, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.consumer = service.consumerGroup();
        this.gaps = metrics.counter("inbox.gaps");
    }

    /** @param source the topic of the service that publishes the events of the subject */
    public record Key(String source, UUID subject) {}

    /** An event has arrived, whether its type is known or not. */
    public record Sighting(Key key, long sequence) {}

    /** Events that have not arrived before a later one of their subject. */
    public record Gap(Key key, long from, long to) {}

    private record Raised(
            String source, UUID subject, @Nullable Long known) {

        Key key() {
            return new Key(source, subject);
        }
    }

    /** Locks the row of a subject until the end of the transaction. */
    public void lock(Key key) {
        raise(LOCK, Map.of(key, 0L));
    }

    /**
     * Notes the events that have arrived.
     *
     * @param locked their rows are created and locked until the end of the transaction; the others get no row
     * @return the gaps, to be reported after the commit
     */
    public List<Gap> arrived(Collection<Sighting> sightings, Set<Key> locked) {
        var sequences = sightings.stream()
                .collect(Collectors.groupingBy(
                        Sighting::key, Collectors.mapping(Sighting::sequence, Collectors.toCollection(TreeSet::new))));
        var others = new HashSet<>(sequences.keySet());
        others.removeAll(locked);
        var raised = new ArrayList<>(raise(LOCK, last(sequences, locked)));
        raised.addAll(raise(PASS_OVER, last(sequences, others)));
        var found = new ArrayList<Gap>();
        raised.forEach(row -> found.addAll(gaps(row, sequences.get(row.key()))));
        return found;
    }

    public void report(List<Gap> found) {
        for (var gap : found) {
            gaps.increment();
            LOG.warnf(
                    "Events %d to %d of %s on %s have not arrived before a later one",
                    gap.from(), gap.to(), gap.key().subject(), gap.key().source());
        }
    }

    private static Map<Key, Long> last(Map<Key, TreeSet<Long>> sequences, Set<Key> keys) {
        return keys.stream()
                .collect(Collectors.toMap(key -> key, key -> sequences.get(key).last()));
    }

    private List<Raised> raise(String sql, Map<Key, Long> sequences) {
        if (sequences.isEmpty()) {
            return List.of();
        }
        var keys = List.copyOf(sequences.keySet());
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("consumer", consumer)
                .bindArray(
                        "sources", String.class, keys.stream().map(Key::source).toList())
                .bindArray(
                        "subjects", UUID.class, keys.stream().map(Key::subject).toList())
                .bindArray(
                        "sequences",
                        Long.class,
                        keys.stream().map(sequences::get).toList())
                .mapTo(Raised.class)
                .list());
    }

    /** Nothing is known about events before the first that was seen. */
    private static List<Gap> gaps(Raised row, SortedSet<Long> sequences) {
        var found = new ArrayList<Gap>();
        var last = row.known() == null ? 0 : row.known();
        for (var sequence : sequences.tailSet(last + 1)) {
            if (last > 0 && sequence > last + 1) {
                found.add(new Gap(row.key(), last + 1, sequence - 1));
            }
            last = sequence;
        }
        return found;
    }
}
