package fr.rebond.local.endtoend;

import static fr.rebond.local.story.stage.Gateway.Change.command;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.stage.Gateway;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story on a suite of real parts. The tests run in order. */
@Order(1)
@ExtendWith(SharedSuite.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class StoryEndToEndTest {

    private static final String ALL_EQUAL = "All figures are equal.";

    /** @param after title of the scene after which something is killed, so that the next scene misses it */
    private record Kill(String after, String what) {}

    private static final String PLAYER = "player";

    private static final List<Kill> KILLS = List.of(
            new Kill("Territories apply in wave 1", PLAYER),
            new Kill("Territories apply in wave 1", "applications-service"),
            new Kill("The jury of wave 2 decides", "postgresql"),
            new Kill("Funders promise their contributions", PLAYER),
            new Kill("Funders promise their contributions", "funding-service"),
            new Kill("Companies are met", "missions-service"),
            new Kill("Routings to the envelope are proposed", "kafka"),
            new Kill("Holders submit their requests", PLAYER),
            new Kill("Holders submit their requests", "gateway"));

    private static SuiteUnderTest suite;

    @BeforeAll
    static void share(SuiteUnderTest shared) {
        suite = shared;
    }

    @Test
    @Order(1)
    void storyEndsWithThePublishedFiguresAlthoughItsPlayerAndPartsAreKilled() throws InterruptedException {
        // Given
        var story = suite.start("up", "--detach");
        // When
        for (var kill : KILLS) {
            story.awaitOutput(kill.after());
            assertThat(story.isRunning())
                    .as("the story is still played: " + story.output())
                    .isTrue();
            if (kill.what().equals(PLAYER)) {
                story.kill();
                story = suite.start("story");
            } else {
                suite.kill(kill.what());
                var up = suite.rebond("up", "--detach", "--empty");
                assertThat(up.exit()).as(up.output()).isZero();
            }
        }
        // Then
        var outcome = story.end();
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains(ALL_EQUAL).doesNotContain("NOT EQUAL");
        new Invariants(new SuiteDatabases(suite.suite())).assertHold();
    }

    @Test
    @Order(2)
    void publishesEveryEventOnce() {
        assertThat(events("applications"))
                .containsEntry("application-submitted", 19)
                .containsEntry("territory-labelled", 19)
                .containsEntry("territory-announced", 19)
                .containsEntry("wave-decided", 3);
        assertThat(events("missions"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("mission-started", 1, "project-routed", 17, "mission-closed", 1));
        assertThat(events("funding"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("funding-decided", 4, "agreement-signed", 2, "payment-made", 1));
    }

    @Test
    @Order(3)
    void replayingTheStoryChangesNothing() {
        // Given
        var before = Map.of("missions", events("missions"), "funding", events("funding"));
        // When
        var again = suite.rebond("story");
        // Then
        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(again.output()).contains(ALL_EQUAL);
        assertThat(Map.of("missions", events("missions"), "funding", events("funding")))
                .isEqualTo(before);
    }

    @Test
    @Order(4)
    void failsIfAFigureDiffers() {
        // Given
        withdrawOneRouting();
        // When
        var story = suite.rebond("story");
        // Then
        assertThat(story.exit()).as(story.output()).isEqualTo(1);
        assertThat(story.output()).containsPattern("routed to the envelope +16 +17 +NOT EQUAL");
    }

    private static void withdrawOneRouting() {
        var gateway = gateway();
        var user = "mission-lead";
        var mission = gateway.list(user, "/v1/missions?epci=200068500").getFirst();
        var project = gateway.list(user, "/v1/missions/" + id(mission) + "/projects?externalReference=CAMB-P-017")
                .getFirst();
        var routing =
                gateway.list(user, "/v1/projects/" + id(project) + "/routings").getFirst();
        gateway.make(command(
                user,
                "/v1/routings/" + id(routing),
                found -> found.has("withdrawnOn"),
                "/withdrawal",
                Map.of("code", "HOLDER_GAVE_UP", "motive", "the end-to-end test")));
    }

    /** How many events of each type a service has published. */
    private static Map<String, Integer> events(String service) {
        var counts = new TreeMap<String, Integer>();
        var gateway = gateway();
        var after = 0L;
        while (true) {
            var page = gateway.get("auditor", "/v1/changes/" + service + "?after=" + after)
                    .body();
            if (page.get("items").isEmpty()) {
                return counts;
            }
            page.get("items")
                    .forEach(event -> counts.merge(event.get("type").asText().split("\\.")[3], 1, Integer::sum));
            after = page.get("position").asLong();
        }
    }

    private static Gateway gateway() {
        return new Gateway(suite.ports().gatewayUrl(), suite.tokens(), reason -> {});
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
