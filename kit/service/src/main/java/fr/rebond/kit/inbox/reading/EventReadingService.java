package fr.rebond.kit.inbox.reading;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.settings.ServiceName;
import fr.rebond.kit.settings.ServiceSettings;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class EventReadingService {

    private static final String READ = """
            SELECT r.id, r.number, r.topic, r.partitions, count(p.reading) AS partitions_begun,
                   coalesce(sum(greatest(p.read_until - p.read_to, 0)), 0) AS records_left, r.requested_at, r.finished_at
            FROM event_reading r LEFT JOIN event_reading_partition p ON p.reading = r.id
            WHERE r.consumer = :consumer AND\s""";

    private final Jdbi jdbi;
    private final Trail trail;
    private final CurrentActor operator;
    private final List<String> topics;
    private final String consumer;

    EventReadingService(Jdbi jdbi, Trail trail, CurrentActor operator, ServiceSettings settings, ServiceName service) {
        this.jdbi = jdbi;
        this.trail = trail;
        this.operator = operator;
        this.topics = settings.inbox().topics().orElse(List.of());
        this.consumer = service.consumerGroup();
    }

    /** @throws Refusal 400 when the service does not read the topic, 409 while it is being read again */
    @Transactional
    EventReadingView request(EventReadingForm form) {
        if (!topics.contains(form.topic())) {
            throw Refusal.invalid("/topic", form.topic() + " is not read here: choose one of " + topics);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var inserted = jdbi.withHandle(handle -> handle.createUpdate(
                        "INSERT INTO event_reading (id, consumer, topic) VALUES (:id, :consumer, :topic) ON CONFLICT DO NOTHING")
                .bind("id", id)
                .bind("consumer", consumer)
                .bind("topic", form.topic())
                .execute());
        if (inserted == 0) {
            throw Refusal.conflict(
                    "duplicate-event-reading", form.topic() + " is being read again: wait until it is finished");
        }
        trail.append(Transition.withoutStates("event-reading", id, "requested", Instant.now()), operator.get());
        return read(id);
    }

    /** @throws Refusal 404 when there is none */
    EventReadingView read(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + "r.id = :id GROUP BY r.id")
                        .bind("consumer", consumer)
                        .bind("id", id)
                        .mapTo(EventReadingView.class)
                        .findOne())
                .orElseThrow(() -> Refusal.notFound("event reading", id));
    }

    Page<EventReadingView> list(PageRequest page) {
        var rows = jdbi.withHandle(handle -> handle.createQuery(
                        READ + "r.number > :after GROUP BY r.id ORDER BY r.number LIMIT :limit")
                .bind("consumer", consumer)
                .bind("after", page.after("event-readings", Long.class).orElse(0L))
                .bind("limit", page.limit())
                .mapTo(EventReadingView.class)
                .list());
        return Page.of(rows, page, "event-readings", EventReadingView::number);
    }
}
