package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.close;
import static fr.rebond.applications.Fixtures.label;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.laureates;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.refuse;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.voted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.marks.LateWriters;
import fr.rebond.kit.test.marks.MarkFollower;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Systems follow the lists of applications and laureates, and learn no outcome before they may. */
@QuarkusTest
class MarksTest {

    private static final Duration DAY = Duration.ofSeconds(20);

    @Inject
    Jdbi jdbi;

    /** The writers rename the territories: a change of a territory is one of its application. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void applicationsMissNoChangeThatIsCommittedLate() throws Exception {
        var call = publishedCall();
        var applications = IntStream.range(0, LateWriters.ROWS)
                .mapToObj(number -> application(call, number))
                .toList();
        new LateWriters("applications", """
                        UPDATE territory SET name = ?
                        WHERE id = (SELECT territory_id FROM application WHERE id = ?::uuid)""", "territoryName", applications, 4)
                .assertNothingIsMissedBy(new MarkFollower(MANAGER.query("call", call.code()), "/v1/applications"));
    }

    private String application(Fixtures.PublishedCall call, int number) {
        var id = UUID.randomUUID();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO territory (id, version, name, lead_siren, cog_vintage, sample, grouping_revision)
                            VALUES (:id, 0, 'x', :siren, 2026, false, 1)
                            """)
                    .bind("id", id)
                    .bind("siren", "%09d".formatted(number))
                    .execute();
            handle.createUpdate("""
                            INSERT INTO application (id, version, call_id, wave_id, territory_id, lead_siren, status,
                                                     created_at, updated_at)
                            VALUES (:id, 0, :call::uuid, :wave::uuid, :id, :siren, 'DRAFT', now(), now())
                            """)
                    .bind("id", id)
                    .bind("call", call.id())
                    .bind("wave", call.wave1())
                    .bind("siren", "%09d".formatted(number))
                    .execute();
        });
        return id.toString();
    }

    @Test
    void examinersSeeNoChangeWhenTheOutcomeIsDecidedAndOneWhenItIsPublic() {
        // Given
        var call = publishedCall();
        var filed = List.of(submitted(call.wave1(), CAMBRAI), submitted(call.wave1(), DOUAISIS));
        clock("2022-12-15T08:00:00Z");
        var applications = filed.stream().map(Fixtures::assessed).toList();
        var laureate = applications.getFirst();
        var rejected = applications.getLast();
        var examiner = new MarkFollower(CASE.query("call", call.code()), "/v1/applications");
        var authority = new MarkFollower(AUTHORITY.query("call", call.code()), "/v1/applications");
        examiner.round();
        authority.round();
        await().until(() -> examiner.round().isEmpty());
        var assessedAt = examiner.known(laureate.id(), "updatedAt");
        // When
        var etag = voted(call.wave1(), laureate, rejected);
        close(call.wave1(), etag, List.of(label(laureate, "2022-12-15"), refuse(rejected, "REJECTED")))
                .statusCode(200);
        // Then
        assertThat(authority.round()).contains(laureate.id(), rejected.id());
        assertThat(authority.known(rejected.id(), "status")).isEqualTo("REJECTED");
        assertThat(examiner.round()).isEmpty();
        List<String> shown = CASE.query("call", call.code())
                .get("/v1/applications")
                .extract()
                .path("items.findAll { it.id == '%s' }.updatedAt".formatted(laureate.id()));
        assertThat(shown).containsExactly(String.valueOf(assessedAt));
        // When: the day of the announcement comes
        Fixtures.announce("2022-12-16", laureates(call)).statusCode(200);
        assertThat(examiner.round()).isEmpty();
        clock("2022-12-16T08:00:00Z");
        // Then
        await().atMost(DAY).untilAsserted(() -> {
            examiner.round();
            assertThat(examiner.known(laureate.id(), "status")).isEqualTo("LAUREATE");
            assertThat(examiner.known(rejected.id(), "status")).isEqualTo("REJECTED");
        });
    }

    @Test
    void outcomesDecidedBeforeMarksExistedStayHidden() {
        // Given: as the migration leaves them
        var wave = DecidedWave.decide();
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE application SET updated_before_outcome = NULL, changed_before_outcome = NULL WHERE wave_id = ?::uuid",
                wave.call().wave1()));
        var examiner = new MarkFollower(CASE.query("call", wave.call().code()), "/v1/applications");
        assertThat(examiner.round()).hasSize(4);
        // Then
        assertThat(examiner.round()).isEmpty();
        assertThat(examiner.known(wave.cambrai().id(), "updatedAt")).asString().startsWith("2022-12-15T08:");
    }

    @Test
    void laureatesAppearOnTheDayOfTheirAnnouncement() {
        // Given
        var call = publishedCall();
        var laureate = labelled(call, CAMBRAI).getFirst();
        clock("2023-08-20T08:00:00Z");
        var follower = new MarkFollower(Api.anonymous().query("call", call.code()), "/v1/laureates");
        assertThat(follower.round()).isEmpty();
        Fixtures.announce("2023-08-28", List.of(laureate)).statusCode(200);
        assertThat(follower.round()).isEmpty();
        // When
        clock("2023-08-28T08:00:00Z");
        // Then
        await().atMost(DAY).until(() -> {
            follower.round();
            return "2023-08-28".equals(follower.known(laureate, "announcedOn"));
        });
    }

    /** Each of the two would otherwise see the other laureate as unannounced, and leave the other outcomes untouched. */
    @Test
    void twoAnnouncementsOfAWaveAtTheSameTimePublishTheOtherOutcomes() throws Exception {
        // Given
        var wave = DecidedWave.decide();
        var examiner = new MarkFollower(CASE.query("call", wave.call().code()), "/v1/applications");
        examiner.round();
        var laureates = List.of(wave.laureateOf(wave.cambrai()), wave.laureateOf(wave.caudresis()));
        // When: both wait for their laureate, and go on together
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<ValidatableResponse>>();
            jdbi.useTransaction(handle -> {
                handle.execute(
                        "SELECT 1 FROM laureate WHERE wave_id = ?::uuid FOR UPDATE",
                        wave.call().wave1());
                for (var laureate : laureates) {
                    answers.add(requests.submit(() -> Fixtures.announce("2022-12-20", List.of(laureate))));
                }
                Thread.sleep(700);
            });
            for (var answer : answers) {
                answer.get().statusCode(200);
            }
        }
        // Then
        assertThat(examiner.round())
                .contains(
                        wave.cambrai().id(),
                        wave.caudresis().id(),
                        wave.morlaix().id(),
                        wave.douaisis().id());
        assertThat(examiner.known(wave.douaisis().id(), "status")).isEqualTo("REJECTED");
    }
}
