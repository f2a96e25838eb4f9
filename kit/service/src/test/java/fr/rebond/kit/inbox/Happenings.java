package fr.rebond.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/** Sends happenings and sees what became of them. */
@ApplicationScoped
public class Happenings {

    public static final Records TOPIC = Records.on("rebond.applications");

    private final Jdbi jdbi;
    private final HappeningHandler handler;

    Happenings(Jdbi jdbi, HappeningHandler handler) {
        this.jdbi = jdbi;
        this.handler = handler;
    }

    public static RawRecord event(UUID subject, long sequence, String word) {
        return RawRecord.event(
                HappeningHandler.TYPE, subject, sequence, subject.toString(), "{\"word\": \"" + word + "\"}");
    }

    /** Creates what waiting events need, as a use case does. */
    @Transactional
    public void create(String thing) {
        handler.create(thing);
    }

    public void awaitWords(UUID subject, String... words) {
        await().untilAsserted(() -> assertThat(words(subject)).containsExactly(words));
    }

    /** The words of the applied events of a subject, in the order in which they were applied. */
    public List<String> words(UUID subject) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT word FROM happening WHERE subject = :subject ORDER BY number")
                        .bind("subject", subject)
                        .mapTo(String.class)
                        .list());
    }

    public void awaitStates(UUID subject, String... states) {
        await().untilAsserted(() -> assertThat(states(subject)).containsExactly(states));
    }

    /** The states of the held events of a subject, in order. */
    public List<String> states(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT state FROM dead_letter WHERE subject = :subject AND status = 'OPEN' ORDER BY number")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
    }

    /** The id of the head of the queue. */
    public UUID head(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM dead_letter WHERE subject = :subject AND status = 'OPEN' ORDER BY number")
                .bind("subject", subject)
                .mapTo(UUID.class)
                .findFirst()
                .orElseThrow());
    }

    public static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
    }
}
