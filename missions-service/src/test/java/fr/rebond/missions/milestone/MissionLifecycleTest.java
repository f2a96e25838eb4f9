package fr.rebond.missions.milestone;

import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.CAMBRAI;
import static fr.rebond.missions.Scene.ENGINEERING;
import static fr.rebond.missions.Scene.OFFICER;
import static fr.rebond.missions.Scene.PROGRAMME;
import static fr.rebond.missions.Scene.command;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.events.EventSchemas;
import fr.rebond.kit.test.events.Records;
import fr.rebond.missions.Forms;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A small mission from its start to its closure. Every rule is first not met, then met. */
@QuarkusTest
class MissionLifecycleTest {

    private static final Records TOPIC = Records.on("rebond.missions");

    @Inject
    Jdbi jdbi;

    @Test
    void goesFromStartToClosureAndPublishesItsFigures() {
        // Given
        var scene = Scene.started();
        var met = scene.company();
        var metWithout = scene.company();
        scene.company();
        Scene.on("2023-06-15");
        List.of(met, metWithout)
                .forEach(company ->
                        created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-18", "kind", "VISIT"))));
        created(scene.lead.post(
                met + "/scheme-matches", Map.of("schemeCode", Scene.scheme(), "reason", "Investissement")));
        scene.prevalidated();
        scene.project();

        // When
        deliver(scene);
        present(scene);
        close(scene, metWithout);

        // Then
        AUDIT.get(scene.path("figures"))
                .statusCode(200)
                .body("computed.companiesMet", equalTo(2))
                .body("computed.companiesWithSchemes", equalTo(1))
                .body("computed.projects", equalTo(2))
                .body("computed.investment.amount", equalTo("2000000.00"))
                .body("computed.forecastJobs", equalTo(18))
                .body("computed.routedProjects", equalTo(1))
                .body("computed.routedForecastJobs", equalTo(18))
                .body("computed.axes", equalTo(1));
        assertHistoryAndEvents(scene);
        assertThatWorkIsOver(scene);
    }

    private static void deliver(Scene scene) {
        scene.command(scene.lead, "delivery", null)
                .statusCode(422)
                .body("errors.detail", containsInAnyOrder("the diagnosis is not written", "the roadmap has no axis"));
        scene.writeDeliverables();
        scene.command(scene.lead, "presentation", null).statusCode(409);
        scene.command(scene.lead, "delivery", null).statusCode(200).body("deliveredOn", equalTo("2023-06-15"));
    }

    private static void present(Scene scene) {
        scene.meeting("CLOSING", "2023-06-14");
        scene.command(ENGINEERING, "presentation", null).statusCode(422).body("errors", hasSize(1));
        Scene.on("2023-06-30");
        var closing = idOf(scene.meeting("CLOSING", "2023-06-30"));
        scene.command(ENGINEERING, "presentation", null).statusCode(200).body("status", equalTo("PRESENTED"));
        scene.command(ENGINEERING, "closure", null)
                .statusCode(422)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "the roadmap is not adopted",
                                "days are not certified up to the delivery on 2023-06-15",
                                "1 companies that were met have an empty sheet of aid schemes"));
        command(OFFICER, scene.path("roadmap"), "adoption", Map.of("meetingId", closing))
                .statusCode(200);
    }

    private static void close(Scene scene, String metWithout) {
        scene.command(ENGINEERING, "days", Map.of("personDays", 100, "until", "2023-06-30"))
                .statusCode(200);
        created(scene.lead.post(metWithout + "/scheme-matches", Map.of("reason", "Aucun dispositif ouvert")));
        scene.command(ENGINEERING, "closure", null)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo("2023-06-30"));
    }

    private static void assertHistoryAndEvents(Scene scene) {
        AUDIT.get(scene.path("history"))
                .statusCode(200)
                .body(
                        "items.event",
                        contains(
                                "planned",
                                "ordered",
                                "assigned",
                                "meeting-recorded",
                                "started",
                                "meeting-recorded",
                                "delivered",
                                "meeting-recorded",
                                "meeting-recorded",
                                "presented",
                                "days-certified",
                                "closed"));
        AUDIT.query("pageSize", 5)
                .get(scene.path("history"))
                .body("items.to", contains("PLANNED", "PLANNED", "PLANNED", "PLANNED", "RUNNING"))
                .body("items[2].motive", equalTo(scene.consultancy));
        AUDIT.get(scene.path("roadmap/history"))
                .statusCode(200)
                .body("items.event", contains("adopted"))
                .body("items.to", contains("ADOPTED"))
                .body("items.organisation", contains(CAMBRAI));
        var schemas = EventSchemas.ofTheRepository();
        assertThat(TOPIC.of("mission-started", scene.id)).singleElement().satisfies(event -> {
            schemas.mustFit("mission-started", event.text());
            assertThat(event.body().path("plannedEndOn").asText()).isEqualTo("2023-07-03");
        });
        assertThat(TOPIC.of("mission-closed", scene.id)).singleElement().satisfies(event -> {
            schemas.mustFit("mission-closed", event.text());
            assertThat(event.key()).isEqualTo(scene.territory.toString());
            assertThat(event.body().at("/figures/companiesMet").asInt()).isEqualTo(2);
            assertThat(event.body().at("/figures/investment/amount").asText()).isEqualTo("2000000.00");
        });
    }

    /** Routing is possible after the closure, but the data that the figures are computed from cannot change. */
    private static void assertThatWorkIsOver(Scene scene) {
        scene.lead.post(scene.path("companies"), Forms.company(Numbers.siret())).statusCode(409);
        scene.lead
                .post(scene.path("projects"), Map.of("externalReference", "late", "name", "Trop tard"))
                .statusCode(409);
        String project = AUDIT.query("status", "DETECTED")
                .get(scene.path("projects"))
                .extract()
                .path("items[0].id");
        scene.considerUnfitScheme("/v1/projects/" + project);
    }

    @Test
    void sumsInvestmentsAtTheUpperBound() {
        var scene = Scene.started();
        for (var number = 0; number < 2; number++) {
            command(scene.lead, scene.project(), "qualification", Forms.qualification("10000000000.00", 100_000))
                    .statusCode(200);
        }
        scene.writeDeliverables();
        scene.deliver();

        scene.conclude();

        AUDIT.get(scene.path("figures"))
                .statusCode(200)
                .body("computed.investment.amount", equalTo("20000000000.00"))
                .body("computed.forecastJobs", equalTo(200_000));
        AUDIT.get("/v1/missions/statistics").statusCode(200);
        assertThat(TOPIC.of("mission-closed", scene.id)).hasSize(1);
    }

    /** What the last step counts cannot change while it runs. */
    @Test
    void workAndStepsExcludeEachOther() {
        var scene = Scene.started();
        try (var step = jdbi.open()) {
            step.begin();
            step.execute("SELECT id FROM mission WHERE id = ? FOR UPDATE", UUID.fromString(scene.id));
            scene.lead
                    .post(scene.path("companies"), Forms.company(Numbers.siret()))
                    .statusCode(503);
            step.rollback();
        }
        try (var work = jdbi.open()) {
            work.begin();
            work.execute("SELECT id FROM mission WHERE id = ? FOR SHARE", UUID.fromString(scene.id));
            scene.lead
                    .post(scene.path("companies"), Forms.company(Numbers.siret()))
                    .statusCode(201);
            scene.command(scene.lead, "delivery", null).statusCode(503);
            work.rollback();
        }
    }

    @Test
    void computesTheFiguresOfAllMissions() {
        Scene.started().qualifiedProject();
        var statistics = AUDIT.get("/v1/missions/statistics").statusCode(200);
        int before = statistics.extract().path("figures.projects");
        int running = statistics.extract().path("byStatus.RUNNING");

        Scene.started().qualifiedProject();

        AUDIT.get("/v1/missions/statistics")
                .statusCode(200)
                .body("figures.projects", equalTo(before + 1))
                .body("byStatus.RUNNING", equalTo(running + 1))
                .body("engineeringLine.amount", equalTo("10000000.00"));
    }

    @Test
    void comparesPublishedWithComputedFigures() {
        var scene = Scene.started();
        scene.qualifiedProject();
        var published = Map.of(
                "PROJECTS", Map.of("value", 1, "qualifier", "EXACT"),
                "INVESTMENT", Map.of("amount", Forms.money("2100000.00"), "qualifier", "ALMOST"),
                "FORECAST_JOBS", Map.of("value", 17, "qualifier", "MORE_THAN"),
                "COMPANIES_MET", Map.of("value", 3, "qualifier", "EXACT"));
        var before = AUDIT.get(scene.path("figures")).extract().header("ETag");

        PROGRAMME
                .ifMatch("\"0\"")
                .put(scene.path("published-figures"), Map.of("figures", published))
                .statusCode(200)
                .header("ETag", "\"1\"");

        AUDIT.get(scene.path("figures"))
                .statusCode(200)
                .body("published.figure", contains("COMPANIES_MET", "PROJECTS", "INVESTMENT", "FORECAST_JOBS"))
                .body("published.agrees", contains(false, true, true, true));
        AUDIT.ifNoneMatch(before).get(scene.path("figures")).statusCode(200);
        PROGRAMME
                .ifMatch("\"1\"")
                .put(
                        scene.path("published-figures"),
                        Map.of("figures", Map.of("PROJECTS", Map.of("value", -1, "qualifier", "EXACT"))))
                .statusCode(400);
        for (var wrong : List.of(
                Map.of("INVESTMENT", Map.of("value", 1, "qualifier", "EXACT")),
                Map.of("PROJECTS", Map.of("amount", Forms.money("1.00"), "qualifier", "EXACT")),
                Map.of("PROJECTS", Map.of("qualifier", "EXACT")))) {
            PROGRAMME
                    .ifMatch("\"1\"")
                    .put(scene.path("published-figures"), Map.of("figures", wrong))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/figures"))
                    .body("errors[0].detail", containsString("and only that"));
        }
        PROGRAMME
                .ifMatch("\"0\"")
                .put(scene.path("published-figures"), Map.of("figures", Map.of()))
                .statusCode(412);
        AUDIT.get(scene.path("figures"))
                .body("published.find { it.figure == 'PROJECTS' }.value", equalTo(1.00f))
                .body("published.find { it.figure == 'PROJECTS' }.amount", nullValue())
                .body("published.find { it.figure == 'INVESTMENT' }.value", nullValue())
                .body("published.find { it.figure == 'INVESTMENT' }.amount.amount", equalTo("2100000.00"))
                .body("published.find { it.figure == 'INVESTMENT' }.computedAmount.amount", equalTo("2000000.00"));
    }
}
