package fr.rebond.missions.routing;

import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.MEMBER;
import static fr.rebond.missions.Scene.etag;
import static fr.rebond.missions.Scene.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import fr.rebond.missions.Concurrently;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two callers that change a routing at the same moment. */
@QuarkusTest
class RoutingConcurrencyTest {

    @Inject
    Jdbi jdbi;

    private Scene scene;
    private String routing;
    private String project;
    private Map<String, Object> decision;

    @BeforeEach
    void proposeARoutingAndHoldAMeeting() {
        scene = Scene.started();
        routing = scene.routing();
        String id = AUDIT.get(routing).extract().path("projectId");
        project = "/v1/projects/" + id;
        Scene.on("2023-06-15");
        decision = Map.of("meetingId", idOf(scene.meeting("PREVALIDATION", "2023-06-15")), "favourable", true);
    }

    @RepeatedTest(8)
    void publishesTheHolderThatTheProjectKeeps() throws Exception {
        var other = Map.of("name", "Ligne", "holder", Map.of("siren", Numbers.siren(), "name", "Un autre"));
        var etag = etag(project);

        var statuses = Concurrently.send(
                () -> validate("\"0\""),
                () -> scene.lead.ifMatch(etag).put(project, other).extract().statusCode());

        assertThat(statuses.getFirst()).isEqualTo(200);
        assertThat(statuses.getLast()).isIn(200, 422);
        assertThat(routed("holder"))
                .containsExactly((String) AUDIT.get(project).extract().path("holder.siren"));
    }

    @Test
    void recordsOneOfTwoConcurrentDecisions() throws Exception {
        var statuses = Concurrently.send(() -> validate("\"0\""), () -> validate("\"0\""));

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(routed("holder")).hasSize(1);
    }

    @Test
    void concurrentWithdrawalAndFundingDecisionKeepTheHistoryLegal() throws Exception {
        validate("\"0\"");
        var request = UUID.randomUUID();
        var decided = RawRecord.event(
                "fr.rebond.funding.funding-decided.v1", request, 1, scene.territory.toString(), """
                {"requestId": "%s", "routingId": "%s", "outcome": "APPROVED", "decidedOn": "2023-06-15",
                 "grant": {"amount": "1.00", "currency": "EUR"},
                 "repayableAdvance": {"amount": "0.00", "currency": "EUR"}}
                """.formatted(
                                request, idOf(routing)));
        var withdrawal = Map.of("code", "OTHER", "motive", "x");

        Concurrently.send(
                () -> {
                    Records.on("rebond.funding").send(decided);
                    return 0;
                },
                () -> scene.lead
                        .ifMatch("\"1\"")
                        .post(routing + "/withdrawal", withdrawal)
                        .extract()
                        .statusCode());

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> "\"1\"".equals(etag(project + "/funding")));
        List<String> states = AUDIT.get(routing + "/history").extract().path("items.to");
        assertThat(states)
                .isIn(
                        List.of("PROPOSED", "PREVALIDATED", "WITHDRAWN"),
                        List.of("PROPOSED", "PREVALIDATED", "SENT", "OBTAINED"),
                        List.of("PROPOSED", "PREVALIDATED", "SENT", "OBTAINED", "WITHDRAWN"));
        AUDIT.get(routing).body("status", equalTo(states.getLast()));
    }

    private int validate(String etag) {
        return MEMBER.ifMatch(etag)
                .post(routing + "/validation", decision)
                .extract()
                .statusCode();
    }

    private List<String> routed(String field) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT payload::jsonb -> :field ->> 'siren' FROM outbox
                        WHERE subject = :project AND type LIKE '%project-routed%'
                        """)
                .bind("field", field)
                .bind("project", UUID.fromString(idOf(project)))
                .mapTo(String.class)
                .list());
    }
}
