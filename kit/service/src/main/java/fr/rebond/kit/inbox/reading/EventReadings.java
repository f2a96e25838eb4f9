package fr.rebond.kit.inbox.reading;

import fr.rebond.kit.settings.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The readings that operators have asked for, and how far each partition is. */
@ApplicationScoped
public class EventReadings {

    private final Jdbi jdbi;
    private final String consumer;

    EventReadings(Jdbi jdbi, ServiceName service) {
        this.jdbi = jdbi;
        this.consumer = service.consumerGroup();
    }

    public record Reading(UUID id, String topic) {}

    public List<Reading> unfinished() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, topic FROM event_reading WHERE consumer = :consumer AND finished_at IS NULL")
                .bind("consumer", consumer)
                .mapTo(Reading.class)
                .list());
    }

    /** The partitions that are read, or have been read. */
    public Set<Integer> begun(UUID reading) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT partition FROM event_reading_partition WHERE reading = :reading")
                        .bind("reading", reading)
                        .mapTo(Integer.class)
                        .set());
    }

    /**
     * @param partitions how many the topic has
     * @param from       offset of the first record
     * @param until      offset after the last record
     */
    public void begin(UUID reading, int partitions, int partition, long from, long until) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("UPDATE event_reading SET partitions = :partitions WHERE id = :reading")
                    .bind("reading", reading)
                    .bind("partitions", partitions)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO event_reading_partition (reading, partition, read_to, read_until)
                            VALUES (:reading, :partition, :from, :until) ON CONFLICT DO NOTHING
                            """)
                    .bind("reading", reading)
                    .bind("partition", partition)
                    .bind("from", from)
                    .bind("until", until)
                    .execute();
        });
    }

    public void progress(UUID reading, int partition, long readTo) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE event_reading_partition SET read_to = :readTo
                        WHERE reading = :reading AND partition = :partition AND read_to < :readTo
                        """)
                .bind("reading", reading)
                .bind("partition", partition)
                .bind("readTo", readTo)
                .execute());
    }

    public void finishIfComplete(UUID reading) {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        UPDATE event_reading r SET finished_at = clock_timestamp()
                        WHERE id = :reading AND finished_at IS NULL AND partitions <= (
                            SELECT count(*) FROM event_reading_partition p
                            WHERE p.reading = r.id AND p.read_to >= p.read_until)
                        """).bind("reading", reading).execute());
    }
}
