package fr.rebond.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/**
 * Stores each event. Its word says what happens: {@code needs=x} waits for the thing x, {@code makes=x} creates it, {@code
 * buggy…} fails and {@code slow…} takes too long until the word is in {@link #FIXED}. Backends are killed as {@link #KILLS}
 * says.
 */
@ApplicationScoped
public class HappeningHandler implements EventHandler<HappeningHandler.Happening> {

    public static final String TYPE = "fr.rebond.applications.thing-happened.v1";
    public static final Set<String> FIXED = ConcurrentHashMap.newKeySet();

    /** What is killed when the event with this word is applied for the first time, the second time … */
    static final Map<String, Deque<Kill>> KILLS = new ConcurrentHashMap<>();

    private static final String OUTER =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND state = 'idle in transaction'";

    private final Jdbi jdbi;
    private final Prerequisites prerequisites;

    HappeningHandler(Jdbi jdbi, Prerequisites prerequisites) {
        this.jdbi = jdbi;
        this.prerequisites = prerequisites;
    }

    enum Kill {
        NOTHING,
        /** The transaction of the effects, before there are any. */
        BEFORE,
        /** The transaction of the effects, after them. */
        AFTER,
        /** The transaction that has locked the subject and would hold the event. */
        OUTER
    }

    public record Happening(@NotBlank String word) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Happening> payload() {
        return Happening.class;
    }

    @Override
    public void apply(ReceivedEvent<Happening> event) {
        var word = event.payload().word();
        var kills = KILLS.get(word);
        var kill = kills == null || kills.isEmpty() ? Kill.NOTHING : kills.pop();
        kill(kill, Kill.BEFORE, "SELECT pg_terminate_backend(pg_backend_pid())");
        kill(kill, Kill.OUTER, OUTER);
        for (var part : word.split(" ")) {
            follow(part);
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO happening (event_id, subject, sequence, word) VALUES (:id, :subject, :sequence, :word)")
                .bind("id", event.id())
                .bind("subject", event.subject())
                .bind("sequence", event.sequence())
                .bind("word", word)
                .execute());
        kill(kill, Kill.AFTER, "SELECT pg_terminate_backend(pg_backend_pid())");
    }

    private void kill(Kill wanted, Kill here, String sql) {
        if (wanted == here) {
            jdbi.useHandle(handle -> handle.createQuery(sql).mapToMap().list());
        }
    }

    private void follow(String part) {
        if (part.startsWith("buggy") && !FIXED.contains(part)) {
            throw new IllegalStateException("unexpected word " + part);
        }
        if (part.startsWith("slow") && !FIXED.contains(part)) {
            jdbi.useHandle(handle -> {
                handle.execute("SET LOCAL statement_timeout = '50ms'");
                handle.execute("SELECT pg_sleep(5)");
            });
        }
        if (part.startsWith("needs=") && !exists(part.substring(6))) {
            throw new NotYet("thing", part.substring(6));
        }
        if (part.startsWith("makes=")) {
            create(part.substring(6));
        }
    }

    private boolean exists(String thing) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM thing WHERE name = :name")
                        .bind("name", thing)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** Creates the thing in the current transaction. */
    void create(String thing) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO thing (id, version, name, price_amount, price_currency)
                VALUES (gen_random_uuid(), 0, ?, 1, 'EUR')
                """, thing));
        prerequisites.created("thing", thing);
    }
}
