package fr.rebond.kit.inbox;

import static fr.rebond.kit.inbox.HappeningHandler.FIXED;
import static fr.rebond.kit.inbox.Happenings.await;
import static fr.rebond.kit.inbox.LastVersion.SUBJECT;
import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** This version starts on what the last one has left, and reads what that one has passed over. */
@QuarkusTest
@QuarkusTestResource(value = LastVersion.class, restrictToAnnotatedClass = true)
class UpgradeTest {

    private static final Api OPERATIONS = Api.as(OPERATOR, "130025265");

    @Inject
    Happenings happenings;

    @Inject
    Jdbi jdbi;

    @Test
    void takesOverHeldEventsAndReadsThePastWithANewHandler() {
        // Given
        assertThat(happenings.words(SUBJECT)).containsExactly("applied");
        assertThat(happenings.states(SUBJECT)).containsExactly("DEAD", "BEHIND");
        OPERATIONS.get("/v1/dead-letters/lastversion").body("items.size()", equalTo(2));
        assertThat(Records.on("rebond.lastversion").of("counted", LastVersion.UNPUBLISHED))
                .hasSize(1);
        // When the dead letter is replayed, and all is read again
        FIXED.add("buggy-before");
        OPERATIONS
                .post("/v1/dead-letters/lastversion/" + happenings.head(SUBJECT) + "/replay")
                .statusCode(200)
                .body("applied", equalTo(2));
        happenings.awaitWords(SUBJECT, "applied", "buggy-before", "parked");
        String reading = OPERATIONS
                .post("/v1/event-readings/lastversion", Map.of("topic", "rebond.applications"))
                .statusCode(202)
                .extract()
                .path("id");
        // It reads what all tests of this module have published.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> OPERATIONS
                                .get("/v1/event-readings/lastversion/" + reading)
                                .extract()
                                .path("finishedAt")
                        != null);
        // Then
        assertThat(happenings.words(SUBJECT)).containsExactly("applied", "buggy-before", "parked", "noticed-late");
        assertThat(happenings.states(SUBJECT)).isEmpty();
    }
}
