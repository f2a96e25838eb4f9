package fr.rebond.kit.inbox;

import static fr.rebond.kit.inbox.HappeningHandler.FIXED;
import static fr.rebond.kit.inbox.Happenings.TOPIC;
import static fr.rebond.kit.inbox.Happenings.await;
import static fr.rebond.kit.inbox.Happenings.event;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Statements that take too long. In these tests five tries take 1.5 s instead of ten minutes. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class RetryTest {

    @Inject
    Happenings happenings;

    @Inject
    Jdbi jdbi;

    @Test
    void statementThatAlwaysTakesTooLongEndsAsOneDeadLetter() {
        // Given
        var slow = UUID.randomUUID();
        var other = UUID.randomUUID();
        // When
        TOPIC.send(
                event(slow, 1, unique("slow")),
                event(slow, 2, "follows"),
                event(other, 1, "flows").withKey(slow.toString()));
        // Then
        happenings.awaitWords(other, "flows");
        assertThat(happenings.states(slow)).containsExactly("RETRYING", "BEHIND");
        happenings.awaitStates(slow, "DEAD", "BEHIND");
        assertThat(attempts(slow)).isEqualTo(5);
    }

    @Test
    void slowDatabaseLeavesNoDeadLetters() {
        // Given
        var slow = unique("slow");
        var subjects = Stream.generate(UUID::randomUUID).limit(10).toList();
        TOPIC.send(subjects.stream().map(subject -> event(subject, 1, slow)).toArray(RawRecord[]::new));
        await().until(() -> subjects.stream().allMatch(subject -> isRetrying(subject)));
        // When the database is fast again after a fifth of the time
        FIXED.add(slow);
        // Then
        subjects.forEach(subject -> happenings.awaitWords(subject, slow));
    }

    private boolean isRetrying(UUID subject) {
        return happenings.states(subject).equals(List.of("RETRYING"));
    }

    private int attempts(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT attempts FROM dead_letter WHERE subject = :subject AND state = 'DEAD'")
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
    }
}
