package fr.rebond.kit.inbox;

import static fr.rebond.kit.inbox.HappeningHandler.KILLS;
import static fr.rebond.kit.inbox.HappeningHandler.Kill.AFTER;
import static fr.rebond.kit.inbox.HappeningHandler.Kill.BEFORE;
import static fr.rebond.kit.inbox.HappeningHandler.Kill.NOTHING;
import static fr.rebond.kit.inbox.HappeningHandler.Kill.OUTER;
import static fr.rebond.kit.inbox.Happenings.TOPIC;
import static fr.rebond.kit.inbox.Happenings.event;
import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.inbox.HappeningHandler.Kill;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that end in the middle of each step, as when the process or the database is killed there. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class HoldCrashTest {

    @Inject
    Happenings happenings;

    @Inject
    Jdbi jdbi;

    private final UUID subject = UUID.randomUUID();
    private final String thing = unique("thing");

    private static void kill(String word, Kill... kills) {
        KILLS.put(word, new ArrayDeque<>(List.of(kills)));
    }

    /** The batch is the first attempt, the event alone the second, and the one under the lock of the prerequisite the third. */
    static Stream<List<Kill>> killsOfAHold() {
        return Stream.of(
                List.of(BEFORE),
                List.of(NOTHING, BEFORE),
                List.of(NOTHING, OUTER),
                List.of(NOTHING, NOTHING, BEFORE),
                List.of(NOTHING, NOTHING, OUTER),
                Collections.nCopies(7, OUTER));
    }

    @ParameterizedTest
    @MethodSource("killsOfAHold")
    void eventIsHeldOnceAlthoughTheHoldIsKilled(List<Kill> kills) {
        // Given
        var word = "needs=" + thing;
        kill(word, kills.toArray(Kill[]::new));
        // When
        TOPIC.send(event(subject, 1, word), event(subject, 2, "follows"));
        happenings.awaitStates(subject, "WAITING", "BEHIND");
        assertThat(KILLS.get(word)).isEmpty();
        happenings.create(thing);
        // Then
        happenings.awaitWords(subject, word, "follows");
    }

    static Stream<List<Kill>> killsOfADrain() {
        return Stream.of(
                List.of(BEFORE), List.of(AFTER), List.of(OUTER), List.of(BEFORE, AFTER, OUTER), List.of(AFTER, AFTER));
    }

    @ParameterizedTest
    @MethodSource("killsOfADrain")
    void heldEventIsAppliedOnceAlthoughTheDrainIsKilled(List<Kill> kills) {
        // Given
        var word = "needs=" + thing;
        TOPIC.send(event(subject, 1, word), event(subject, 2, "follows-" + thing), event(subject, 3, "ends"));
        happenings.awaitStates(subject, "WAITING", "BEHIND", "BEHIND");
        kill(word, kills.toArray(Kill[]::new));
        kill("follows-" + thing, kills.toArray(Kill[]::new));
        // When
        happenings.create(thing);
        // Then
        happenings.awaitWords(subject, word, "follows-" + thing, "ends");
        assertThat(KILLS.get(word)).isEmpty();
    }

    @Test
    void prerequisiteThatIsRolledBackReleasesNothing() {
        // Given
        TOPIC.send(event(subject, 1, "needs=" + thing), event(subject, 2, "follows"));
        happenings.awaitStates(subject, "WAITING", "BEHIND");
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    happenings.create(thing);
                    jdbi.useHandle(handle -> handle.createQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                            .mapToMap()
                            .list());
                }))
                .isInstanceOf(RuntimeException.class);
        // Then
        assertThat(happenings.states(subject)).containsExactly("WAITING", "BEHIND");
        happenings.create(thing);
        happenings.awaitWords(subject, "needs=" + thing, "follows");
    }

    @Test
    void deadLetterIsStoredOnceAlthoughItsHoldIsKilled() {
        kill("bad", NOTHING, OUTER);
        TOPIC.send(event(subject, 1, "bad"), event(subject, 2, "follows"));
        happenings.awaitStates(subject, "DEAD", "BEHIND");
    }
}
