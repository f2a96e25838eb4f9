package fr.rebond.applications.assessment;

import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.PETR;
import static fr.rebond.applications.Fixtures.admissible;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.consent;
import static fr.rebond.applications.Fixtures.draftCovering;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.score;
import static fr.rebond.applications.Fixtures.seat;
import static fr.rebond.applications.Fixtures.submit;
import static fr.rebond.applications.Fixtures.vote;
import static fr.rebond.applications.Fixtures.voted;
import static fr.rebond.kit.test.api.Roles.CASE_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of a grouping and the EPCI that they cover neither assess its application nor vote on it. */
@QuarkusTest
class ConflictOfInterestTest {

    private static final String OWN_APPLICATION =
            "your organisation is in the grouping: it cannot examine its own application";

    private static FiledApplication submitted(String wave) {
        var draft = draftCovering(wave, MORLAIX);
        consent(draft, MORLAIX, 1).statusCode(201);
        return FiledApplication.of(submit(draft).statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {PETR, MORLAIX})
    void rejectsAssessmentByAnOfficerOfTheGrouping(String organisation) {
        // Given
        var officer = Api.as(CASE_OFFICER, organisation);
        var submitted = submitted(publishedCall().wave1());
        var path = "/v1/applications/" + submitted.id();
        // Then
        officer.ifMatch(submitted.etag())
                .post(path + "/admissibility", Map.of("admissible", true))
                .statusCode(422)
                .body("errors.detail", contains(OWN_APPLICATION));
        var admissible = admissible(submitted);
        officer.ifMatch(admissible.etag())
                .post(path + "/assessment")
                .statusCode(422)
                .body("errors.detail", contains(OWN_APPLICATION));
        var started = FiledApplication.of(
                CASE.ifMatch(admissible.etag()).post(path + "/assessment").statusCode(200));
        score(started, organisation, "ambition", 5).statusCode(422).body("errors.detail", contains(OWN_APPLICATION));
        score(started, BANK, "industrial-shock", 4).statusCode(201);
        score(started, BANK, "ambition", 3).statusCode(201);
        officer.ifMatch(started.etag())
                .post(path + "/assessment/completion")
                .statusCode(422)
                .body("errors.detail", contains(OWN_APPLICATION));
    }

    @Test
    void seatOfACoveredEpciMustRecuseItself() {
        // Given
        var call = publishedCall();
        var submitted = submitted(call.wave1());
        clock("2022-12-15T08:00:00Z");
        var application = assessed(submitted);
        voted(call.wave1(), application);
        seat(call.wave1(), MORLAIX, false).statusCode(201);
        // Then
        vote(call.wave1(), MORLAIX, application, "LABEL")
                .statusCode(422)
                .body("errors.detail", contains(containsString("must vote RECUSED")));
        vote(call.wave1(), MORLAIX, application, "RECUSED").statusCode(201);
    }
}
