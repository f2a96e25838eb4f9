package fr.rebond.applications.application;

import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.score;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static fr.rebond.kit.test.api.Roles.ASSESSOR;
import static fr.rebond.kit.test.api.Roles.CASE_OFFICER;
import static fr.rebond.kit.test.api.Roles.DECISION_MAKER;
import static fr.rebond.kit.test.api.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.test.api.Roles.EXPERT;
import static fr.rebond.kit.test.api.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.test.api.Roles.JURY_MEMBER;
import static fr.rebond.kit.test.api.Roles.OBSERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.applications.DecidedWave;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Reads;
import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.events.Records;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Examiners of applications learn an outcome when it becomes public. Members of the grouping, and those who prepare
 * missions and envelopes, learn it at once.
 */
@QuarkusTest
class EmbargoTest {

    private static final Map<String, Api> READERS = Map.of(
            "anonymous", Api.anonymous(),
            "observer", Api.as(OBSERVER, BANK),
            "case officer", Api.as(CASE_OFFICER, BANK),
            "assessor", Api.as(ASSESSOR, BANK),
            "expert", Api.as(EXPERT, BANK),
            "jury member", Api.as(JURY_MEMBER, BANK),
            "decision-maker", Api.as(DECISION_MAKER, BANK),
            "applicant of another grouping", Api.as(APPLICANT, "200041630"),
            "warehouse", Api.bearing(Tokens.system(BANK, "warehouse:read")));

    private static Api list(DecidedWave wave, String role) {
        return Api.as(role, BANK).query("call", wave.call().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-officer", "assessor", "expert", "jury-member"})
    void examinersSeeNoOutcomeBeforeTheAnnouncement(String role) {
        // Given
        var wave = DecidedWave.decide();
        var list = list(wave, role);
        List<String> changes = list(wave, "programme-manager")
                .get("/v1/applications")
                .extract()
                .path("items.updatedAt");
        // Then
        list.get("/v1/applications").body("items.status", contains("ASSESSED", "ASSESSED", "ASSESSED", "ASSESSED"));
        list.query("status", "ASSESSED").get("/v1/applications").body("items", hasSize(4));
        for (var outcome : Decision.values()) {
            list.query("status", outcome).get("/v1/applications").body("items", hasSize(0));
        }
        list.query("updatedSince", changes.stream().sorted().findFirst().orElseThrow())
                .get("/v1/applications")
                .body("items", hasSize(0));
        for (var application : wave.applications()) {
            Api.as(role, BANK)
                    .get("/v1/applications/" + application.id())
                    .statusCode(200)
                    .header("ETag", application.etag())
                    .body("status", equalTo("ASSESSED"))
                    .body("motive", nullValue());
        }
        list(wave, "programme-manager")
                .get("/v1/applications")
                .body("items.status", contains("LAUREATE", "LAUREATE", "RESERVE", "REJECTED"));
    }

    /** All reads, of everything that the wave is made of. Only the wave itself shows that it is decided. */
    @Test
    void allReadsAreTheSameBeforeAndAfterASecretDecision() {
        // Given
        var wave = DecidedWave.assessed();
        var before = seen(wave);
        // When
        wave.decided();
        // Then
        assertThat(seen(wave)).isEqualTo(before);
        assertThat(before).hasSize(READERS.size());
    }

    private static Map<String, Object> seen(DecidedWave wave) {
        var paths = wave.applications().stream()
                .flatMap(application -> Stream.of(
                        "/v1/applications/" + application.id(),
                        "/v1/applications/" + application.id() + "/history",
                        "/v1/applications/" + application.id() + "/scores",
                        "/v1/applications/" + application.id() + "/consents",
                        "/v1/territories/" + application.territoryId()))
                .toArray(String[]::new);
        var seen = new TreeMap<String, Object>();
        READERS.forEach((name, reader) -> seen.put(name, Reads.all(reader, paths)));
        return seen;
    }

    @Test
    void historyAndRefusalsShowNoOutcomeBeforeTheAnnouncement() {
        // Given
        var wave = DecidedWave.decide();
        for (var application : wave.applications()) {
            var path = "/v1/applications/" + application.id();
            // Then
            CASE.get(path + "/history")
                    .body(
                            "items.event",
                            contains("created", "submitted", "declared-admissible", "assessment-started", "assessed"));
            CASE.query("pageSize", 5).get(path + "/history").body("nextPageToken", nullValue());
            CASE.ifMatch(application.etag())
                    .post(path + "/assessment")
                    .statusCode(409)
                    .body("detail", containsString("from ASSESSED to"));
            CASE.ifMatch("\"99\"").post(path + "/assessment").statusCode(412).body("detail", matchesPattern("[^0-9]*"));
            score(application, BANK, "innovation", 3)
                    .statusCode(409)
                    .body("detail", containsString("in state ASSESSED"));
            MANAGER.get(path).body("status", not(equalTo("ASSESSED")));
            MANAGER.get(path + "/history").body("items", hasSize(6));
        }
    }

    @Test
    void groupingAndProgrammeSeeOutcomesBeforeTheAnnouncement() {
        // Given
        var wave = DecidedWave.decide();
        var cambrai = "/v1/applications/" + wave.cambrai().id();
        // Then
        Api.as(APPLICANT, CAMBRAI).get(cambrai).body("status", equalTo("LAUREATE"));
        Api.as(ASSESSOR, CAMBRAI).get(cambrai).body("status", equalTo("LAUREATE"));
        Api.as(ASSESSOR, CAMBRAI)
                .query("call", wave.call().code())
                .query("status", "LAUREATE")
                .get("/v1/applications")
                .body("items.id", contains(wave.cambrai().id()));
        var laureate = "/v1/territories/" + wave.cambrai().territoryId();
        var rejected = "/v1/territories/" + wave.douaisis().territoryId();
        Api.as(ENGINEERING_MANAGER, BANK).get(laureate).statusCode(200);
        Api.as(FUNDING_OFFICER, BANK).get(laureate).statusCode(200);
        Api.as(ENGINEERING_MANAGER, BANK).get(rejected).statusCode(404);
        Api.as(CASE_OFFICER, BANK).get(laureate).statusCode(200);
        Api.as(CASE_OFFICER, BANK).get(rejected).statusCode(200);
        Api.anonymous().get(laureate).statusCode(404);
    }

    @Test
    void showsOtherOutcomesOnceAllLaureatesAreAnnounced() {
        // Given
        var wave = DecidedWave.decide();
        var list = list(wave, CASE_OFFICER);
        clock("2023-08-20T08:00:00Z");
        wave.announce("2023-08-28", wave.cambrai());
        list.get("/v1/applications").body("items.status", contains("ASSESSED", "ASSESSED", "ASSESSED", "ASSESSED"));
        var beforeTheFirstDay = Instant.now().toString();
        // When
        clock("2023-08-28T08:00:00Z");
        // Then
        list.get("/v1/applications").body("items.status", contains("LAUREATE", "ASSESSED", "ASSESSED", "ASSESSED"));
        assertThat(Records.on("rebond.applications").of("territory-announced", wave.laureateOf(wave.cambrai())))
                .hasSize(1);
        list.query("updatedSince", beforeTheFirstDay)
                .get("/v1/applications")
                .body("items.id", contains(wave.cambrai().id()));
        // When
        clock("2023-09-04T08:00:00Z");
        var beforeTheSecondDay = Instant.now().toString();
        wave.announce("2023-09-04", wave.caudresis());
        // Then
        list.get("/v1/applications").body("items.status", contains("LAUREATE", "LAUREATE", "RESERVE", "REJECTED"));
        list.query("updatedSince", beforeTheSecondDay)
                .get("/v1/applications")
                .body("items.status", contains("LAUREATE", "RESERVE", "REJECTED"));
        CASE.get("/v1/applications/" + wave.douaisis().id()).body("status", equalTo("REJECTED"));
        CASE.get("/v1/applications/" + wave.douaisis().id() + "/history").body("items", hasSize(6));
    }
}
