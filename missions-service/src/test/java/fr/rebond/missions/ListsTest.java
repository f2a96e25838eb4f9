package fr.rebond.missions;

import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.CAMBRAI;
import static fr.rebond.missions.Scene.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.parts.Cost;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The filters, pages and numbers of statements of all lists. */
@QuarkusTest
class ListsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    SessionFactory hibernate;

    @Test
    void rejectsInvalidFilterValuesByName() {
        for (var since : List.of("-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "yesterday")) {
            AUDIT.query("updatedSince", since)
                    .get("/v1/missions")
                    .statusCode(400)
                    .body("errors.pointer", contains("updatedSince"));
        }
        AUDIT.query("status", "NOPE")
                .get("/v1/missions")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("status"))
                .body("errors[0].detail", containsString("PLANNED"));
    }

    @Test
    void readsAListWithAtMostTwoStatements() {
        // Given
        var scene = Scene.started();
        for (var number = 0; number < 50; number++) {
            created(scene.lead.post(scene.path("companies"), Forms.company(Numbers.siret())));
            scene.project();
        }
        var company = scene.company();
        created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")));
        created(scene.lead.post(company + "/scheme-matches", Map.of("schemeCode", Scene.scheme(), "reason", "x")));
        var axis = created(
                scene.lead.post(scene.path("roadmap/axes"), Map.of("title", "Emploi", "scope", "WHOLE_GROUPING")));
        created(scene.lead.post(
                axis + "/actions", Map.of("title", "x", "carrier", Map.of("siren", CAMBRAI, "name", "x"))));
        var project = scene.qualifiedProject();
        scene.considerUnfitScheme(project);
        created(scene.lead.post(project + "/routings", Map.of("target", "ENVELOPE")));

        // Then
        for (var list : List.of(
                "/v1/missions",
                "/v1/aid-schemes",
                scene.path("committee-meetings"),
                scene.path("companies"),
                scene.path("projects"),
                scene.path("roadmap/axes"),
                axis + "/actions",
                company + "/visits",
                company + "/scheme-matches",
                project + "/considered-schemes",
                project + "/routings")) {
            assertThat(Cost.ofReading(jdbi, hibernate, () -> AUDIT.get(list).statusCode(200)))
                    .as(list)
                    .isBetween(1L, 2L);
        }
    }

    @Test
    void readsStatisticsFiguresAndHistoriesWithAFixedNumberOfStatements() {
        var scene = Scene.started();
        var routing = scene.prevalidated();

        assertThat(reading("/v1/missions/statistics")).isEqualTo(3);
        assertThat(reading(scene.path("figures"))).isEqualTo(4);
        for (var history : List.of(scene.path("history"), routing + "/history")) {
            assertThat(reading(history)).as(history).isEqualTo(2);
        }
    }

    private long reading(String path) {
        return Cost.ofReading(jdbi, hibernate, () -> AUDIT.get(path).statusCode(200));
    }

    @Test
    void findsMissionsByRegionStateAndTimeOfChange() {
        var before = Scene.planned();
        var since = Instant.now().toString();
        var scene = Scene.planned();

        assertThat(missions("region", "32", "laureate", scene.laureate)).containsExactly(scene.id);
        assertThat(missions("region", "11", "laureate", scene.laureate)).isEmpty();
        assertThat(missions("status", "PLANNED", "laureate", scene.laureate)).containsExactly(scene.id);
        assertThat(missions("status", "RUNNING", "laureate", scene.laureate)).isEmpty();
        assertThat(missions("updatedSince", since, "laureate", scene.laureate)).containsExactly(scene.id);
        assertThat(missions("updatedSince", since, "laureate", before.laureate)).isEmpty();
        assertThat(missions("epci", "200 068 500", "laureate", scene.laureate)).containsExactly(scene.id);
        AUDIT.query("status", "SLEEPING").get("/v1/missions").statusCode(400);
        AUDIT.query("updatedSince", "yesterday").get("/v1/missions").statusCode(400);

        Scene.command(Scene.ENGINEERING, before.path(""), "order", Forms.order(Numbers.siren(), "1.00"))
                .statusCode(200);
        assertThat(missions("updatedSince", since, "laureate", before.laureate)).containsExactly(before.id);
    }

    private static List<String> missions(String filter, String value, String other, Object otherValue) {
        return AUDIT.query(filter, value)
                .query(other, otherValue)
                .get("/v1/missions")
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void findsCompaniesAndProjectsByTimeOfChange() {
        var scene = Scene.started();
        var company = scene.company();
        scene.company();
        var project = scene.project();
        scene.project();
        var since = Instant.now().toString();

        scene.lead
                .ifMatch("\"0\"")
                .put(company, Forms.company("20003452800014"))
                .statusCode(200);
        scene.lead.ifMatch("\"0\"").put(project, Map.of("name", "Autre nom")).statusCode(200);

        for (var changed : Map.of("companies", company, "projects", project).entrySet()) {
            AUDIT.query("updatedSince", since)
                    .get(scene.path(changed.getKey()))
                    .statusCode(200)
                    .body("items.id", contains(Scene.idOf(changed.getValue())));
        }
        AUDIT.query("siret", "200 034 528 00014")
                .get(scene.path("companies"))
                .statusCode(200)
                .body("items.id", contains(Scene.idOf(company)));
    }

    @Test
    void pagesAddUpToTheListAndTokensBelongToTheirList() {
        var scene = Scene.started();
        var all = new ArrayList<String>();
        for (var number = 0; number < 7; number++) {
            all.add(Scene.idOf(scene.company()));
        }

        var seen = new ArrayList<String>();
        var page = AUDIT.query("pageSize", 3).get(scene.path("companies")).statusCode(200);
        String first = page.extract().path("nextPageToken");
        while (true) {
            List<String> ids = page.extract().path("items.id");
            seen.addAll(ids);
            String next = page.extract().path("nextPageToken");
            if (next == null) {
                break;
            }
            page = AUDIT.query("pageSize", 3)
                    .query("pageToken", next)
                    .get(scene.path("companies"))
                    .statusCode(200);
        }

        assertThat(seen).containsExactlyElementsOf(all);
        assertThat(new HashSet<>(seen)).hasSize(7);
        AUDIT.query("pageToken", first).get(scene.path("projects")).statusCode(400);
        AUDIT.query("pageToken", first)
                .query("siret", Numbers.siret())
                .get(scene.path("companies"))
                .statusCode(400);
        AUDIT.query("pageSize", 201).get(scene.path("companies")).statusCode(400);
        AUDIT.query("pageSize", 200).get(scene.path("companies")).body("items", hasSize(7));
    }

    @Test
    void changesDataWithFewStatements() {
        var scene = Scene.started();
        var company = scene.company();
        var project = scene.project();

        assertThat(cost(() -> scene.company())).isLessThanOrEqualTo(2);
        assertThat(cost(() ->
                        created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")))))
                .isLessThanOrEqualTo(3);
        assertThat(cost(() -> scene.lead
                        .ifMatch("\"0\"")
                        .post(project + "/qualification", Forms.qualification("1.00", 1))
                        .statusCode(200)))
                .isLessThanOrEqualTo(4);
    }

    private long cost(Runnable request) {
        return Cost.of(jdbi, hibernate, request);
    }
}
