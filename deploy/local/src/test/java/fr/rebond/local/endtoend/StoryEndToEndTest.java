package fr.rebond.local.endtoend;

import static fr.rebond.local.story.stage.Gateway.Change.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.Story;
import fr.rebond.local.story.stage.Gateway;
import fr.rebond.local.suite.home.TokenSource;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The story on a suite of real parts. The tests run in order on one suite. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class StoryEndToEndTest {

    private static final String ALL_EQUAL = "All figures are equal.";

    @TempDir
    private static Path folder;

    private static SuiteUnderTest suite;

    @BeforeAll
    static void choose() {
        suite = new SuiteUnderTest(folder.resolve("home"));
    }

    @AfterAll
    static void stop() {
        suite.rebond("down", "--wipe");
    }

    @Test
    @Order(1)
    void firstUpPlaysTheStoryAndContinuesItAfterCrashes() throws InterruptedException {
        // Given
        var first = suite.start("up", "--detach");
        first.awaitOutput("Territories apply in wave 1");
        first.kill();
        for (var requests : new int[] {150, 400, 700}) {
            assertThatThrownBy(() -> play(crashingAfter(requests))).isInstanceOf(Crash.class);
        }
        // When
        var up = suite.rebond("up", "--detach");
        // Then
        assertThat(up.exit()).as(up.output()).isZero();
        assertThat(up.output()).contains(ALL_EQUAL).doesNotContain("NOT EQUAL");
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

    private static void play(TokenSource tokens) {
        new Story(suite.ports(), tokens, new PrintStream(OutputStream.nullOutputStream())).play();
    }

    /** Simulates a crash of the player: every request needs a token, and there are only so many tokens. */
    private static TokenSource crashingAfter(int requests) {
        var asked = new AtomicInteger();
        var tokens = suite.tokens();
        return user -> {
            if (asked.incrementAndGet() > requests) {
                throw new Crash();
            }
            return tokens.tokenOf(user);
        };
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

    private static final class Crash extends RuntimeException {}
}
