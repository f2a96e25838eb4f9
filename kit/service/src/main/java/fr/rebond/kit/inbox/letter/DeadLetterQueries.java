package fr.rebond.kit.inbox.letter;

import fr.rebond.kit.inbox.queue.HeldEvent;
import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.inbox.queue.HeldEvent.Status;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.settings.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the held events and the progress of their queues. */
@ApplicationScoped
class DeadLetterQueries {

    private static final String READ = """
            SELECT id, number, consumer, topic, partition, record_offset, state, status, event_id, type, subject,
                   CASE WHEN state = 'WAITING' THEN waits_for END AS waits_for, since, due_at, cause, attempts,
                   CASE WHEN state <> 'BEHIND' THEN (
                       SELECT count(*) FROM (
                           SELECT FROM dead_letter b
                           WHERE b.consumer = d.consumer AND b.topic = d.topic AND b.subject = d.subject
                             AND b.number > d.number AND b.status = 'OPEN' LIMIT 10000) AS counted) END AS behind,
                   motive, created_at, closed_at
            FROM dead_letter d WHERE consumer = :consumer AND\s""";

    private static final String PROGRESS = """
            SELECT count(*) FILTER (WHERE status = 'REPLAYED' AND closed_at > :since) AS applied,
                   count(*) FILTER (WHERE status = 'OPEN') AS held
            FROM (SELECT status, closed_at FROM dead_letter
                  WHERE consumer = :consumer AND topic = :topic AND (subject = :subject OR id = :id) AND number >= :number
                  ORDER BY number LIMIT 10000) AS queue
            """;

    private final Jdbi jdbi;
    private final String consumer;

    DeadLetterQueries(Jdbi jdbi, ServiceName service) {
        this.jdbi = jdbi;
        this.consumer = service.consumerGroup();
    }

    /** How much of a queue has been applied since a time, and how much is still held. */
    record Progress(int applied, int held) {}

    Page<DeadLetter> list(Status status, @Nullable State state, PageRequest page) {
        var filter = status + "," + (state == null ? "" : state);
        var rows = jdbi.withHandle(handle -> handle.createQuery(READ + """
                        status = :status AND (CAST(:state AS text) IS NULL OR state = :state) AND number > :after
                        ORDER BY number LIMIT :limit
                        """)
                .bind("consumer", consumer)
                .bind("status", status)
                .bind("state", state == null ? null : state.name())
                .bind("after", page.after(filter, Long.class).orElse(0L))
                .bind("limit", page.limit())
                .mapTo(DeadLetter.class)
                .list());
        return Page.of(rows, page, filter, DeadLetter::number);
    }

    /** @throws Refusal 404 when there is none */
    DeadLetter read(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + "id = :id")
                        .bind("consumer", consumer)
                        .bind("id", id)
                        .mapTo(DeadLetter.class)
                        .findOne())
                .orElseThrow(() -> Refusal.notFound("dead letter", id));
    }

    Progress progress(HeldEvent head, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(PROGRESS)
                .bind("consumer", consumer)
                .bind("topic", head.topic())
                .bind("subject", head.subject())
                .bind("id", head.id())
                .bind("number", head.number())
                .bind("since", since)
                .mapTo(Progress.class)
                .one());
    }

    /** The real time, of the clock that closes events. */
    Instant now() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT clock_timestamp()")
                .mapTo(Instant.class)
                .one());
    }
}
