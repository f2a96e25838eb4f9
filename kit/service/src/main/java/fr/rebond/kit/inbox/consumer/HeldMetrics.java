package fr.rebond.kit.inbox.consumer;

import fr.rebond.kit.inbox.queue.HeldEvent.State;
import fr.rebond.kit.settings.ServiceName;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** The numbers of held events, sampled now and then and not with every scrape. */
@ApplicationScoped
class HeldMetrics {

    private static final int MOST = 10_000;

    private static final String COUNT = """
            SELECT s.state, c.events FROM unnest(:states::text[]) AS s (state), LATERAL (
                SELECT count(*) AS events FROM (
                    SELECT FROM dead_letter d
                    WHERE d.consumer = :consumer AND d.status = 'OPEN' AND d.state = s.state LIMIT :most) AS counted) AS c
            """;

    private static final String OLDEST_WAIT = """
            SELECT coalesce(extract(epoch FROM clock_timestamp() - min(since)), 0) FROM dead_letter
            WHERE consumer = :consumer AND status = 'OPEN' AND state = 'WAITING'
            """;

    private final Jdbi jdbi;
    private final String consumer;
    private volatile Map<State, Long> counts = Map.of();
    private volatile double oldestWait;

    HeldMetrics(Jdbi jdbi, ServiceName service) {
        this.jdbi = jdbi;
        this.consumer = service.consumerGroup();
    }

    private record Count(State state, long events) {}

    void register(MeterRegistry metrics) {
        for (var state : State.values()) {
            Gauge.builder("events.held", this, held -> held.counts.getOrDefault(state, 0L))
                    .tag("state", state.name())
                    .description("Held events, at most " + MOST)
                    .register(metrics);
        }
        Gauge.builder("events.held.oldest.wait.seconds", this, held -> held.oldestWait)
                .description("How long the oldest event has waited for its prerequisite; 0 if none waits")
                .register(metrics);
    }

    void sample() {
        var read = new EnumMap<State, Long>(State.class);
        jdbi.useHandle(handle -> {
            handle.createQuery(COUNT)
                    .bind("consumer", consumer)
                    .bindArray(
                            "states",
                            String.class,
                            Stream.of(State.values()).map(State::name).toList())
                    .bind("most", MOST)
                    .mapTo(Count.class)
                    .forEach(count -> read.put(count.state(), count.events()));
            oldestWait = handle.createQuery(OLDEST_WAIT)
                    .bind("consumer", consumer)
                    .mapTo(Double.class)
                    .one();
        });
        counts = read;
    }
}
