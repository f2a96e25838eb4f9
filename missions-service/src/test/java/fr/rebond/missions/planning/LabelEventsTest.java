package fr.rebond.missions.planning;

import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.missions.Scene.PROGRAMME;
import static fr.rebond.missions.Scene.STATE;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LabelEventsTest {

    private static final Records TOPIC = Records.on("rebond.applications");

    @Inject
    Jdbi jdbi;

    @Test
    void repeatedLabelPlansOneMission() {
        // Given
        var scene = Scene.planned();
        var label = scene.label(2);
        var after = Scene.planned();

        // When
        TOPIC.send(label, label, label, scene.label(3));
        TOPIC.send(after.label(2).withKey(scene.territory.toString()));
        awaitApplied(scene.label(4), scene);

        // Then
        assertThat(missions(scene.laureate)).isEqualTo(1);
        assertThat(letters(scene.laureate)).isEmpty();
    }

    /** Sends a last event with the same key. Once it is applied, all events before it are handled. */
    private void awaitApplied(RawRecord last, Scene scene) {
        TOPIC.send(last);
        Awaitility.await()
                .atMost(ofSeconds(20))
                .pollInterval(ofMillis(50))
                .until(() ->
                        jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM inbox WHERE event_id = :id")
                                        .bind("id", UUID.fromString(last.id()))
                                        .mapTo(Integer.class)
                                        .one())
                                == 1);
        assertThat(scene.id).isNotEmpty();
    }

    @Test
    void invalidLabelBlocksOnlyItsOwnSubject() {
        // Given
        var scene = Scene.planned();
        var poisoned = UUID.randomUUID();
        var bad = scene.labelJson()
                .replace(scene.laureate.toString(), poisoned.toString())
                .replace("\"siren\": \"200068500\"", "\"siren\": \"200068501\"");
        var good = scene.labelJson().replace(scene.laureate.toString(), poisoned.toString());

        // When
        TOPIC.send(
                label(poisoned, 1, scene, bad),
                label(poisoned, 2, scene, good),
                label(scene.laureate, 2, scene, scene.labelJson())
                        .withHeader("ce_type", "fr.rebond.applications.unheard-of.v1"));

        // Then
        Awaitility.await()
                .atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(letters(poisoned)).containsExactly("DEAD", "PARKED"));
        assertThat(missions(poisoned)).isZero();
        awaitApplied(scene.label(5), scene);

        // When an operator discards the invalid label
        String id = Api.as(OPERATOR, STATE)
                .get("/v1/dead-letters/missions")
                .statusCode(200)
                .extract()
                .path("items.find { it.subject == '" + poisoned + "' && it.kind == 'DEAD' }.id");
        Api.as(OPERATOR, STATE)
                .post("/v1/dead-letters/missions/" + id + "/discard", "{\"motive\": \"wrong SIREN, sent again\"}")
                .statusCode(200);

        // Then the label that waited behind it is applied
        Awaitility.await().atMost(ofSeconds(20)).until(() -> missions(poisoned) == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cogVintage\": 2023>\"cogVintage\": 2024",
                "\"lead\": {\"siren\": \"200068500\">\"lead\": {\"siren\": \"200041630\""
            })
    void inconsistentLabelBecomesADeadLetter(String change) {
        var scene = Scene.planned();
        var laureate = UUID.randomUUID();
        var json = scene.labelJson().replace(scene.laureate.toString(), laureate.toString());
        assertThat(json).contains(change.split(">")[0]);

        TOPIC.send(label(laureate, 1, scene, json.replace(change.split(">")[0], change.split(">")[1])));

        Awaitility.await()
                .atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(letters(laureate)).containsExactly("DEAD"));
        assertThat(missions(laureate)).isZero();
    }

    @Test
    void unreadableRecordBlocksNobody() {
        var nobody = UUID.randomUUID();
        var scene = Scene.planned();

        TOPIC.send(label(nobody, 1, scene, "{not json"));
        awaitApplied(scene.label(6), scene);

        assertThat(missions(nobody)).isZero();
        PROGRAMME.get(scene.path("")).statusCode(200);
    }

    private static RawRecord label(UUID laureate, long sequence, Scene scene, String json) {
        return RawRecord.event(
                        "fr.rebond.applications.territory-labelled.v1",
                        laureate,
                        sequence,
                        scene.territory.toString(),
                        "{}")
                .withValue(json.getBytes(StandardCharsets.UTF_8));
    }

    private int missions(UUID laureate) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM mission WHERE laureate_id = :id")
                .bind("id", laureate)
                .mapTo(Integer.class)
                .one());
    }

    private List<String> letters(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kind FROM dead_letter WHERE subject = :subject AND status = 'OPEN' ORDER BY number")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
    }
}
