package fr.rebond.applications.assessment;

import static fr.rebond.applications.Story.BANK;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.PETR;
import static fr.rebond.applications.Story.admissible;
import static fr.rebond.applications.Story.assessed;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.consent;
import static fr.rebond.applications.Story.covering;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.score;
import static fr.rebond.applications.Story.seat;
import static fr.rebond.applications.Story.submit;
import static fr.rebond.applications.Story.vote;
import static fr.rebond.applications.Story.voted;
import static fr.rebond.kit.actor.Roles.CASE_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import fr.rebond.applications.Story.Filed;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody examines, marks or judges what concerns the organisation acted for: a member, or an EPCI that it covers. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class ImpartialityTest {

    private static final String REFUSED = "an organisation of the grouping does not examine its own application";

    private static Filed submitted(String wave) {
        var draft = covering(wave, MORLAIX);
        consent(draft, MORLAIX, 1).statusCode(201);
        return Filed.of(submit(draft).statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {PETR, MORLAIX})
    void anOfficerOfTheGroupingExaminesNothing(String organisation) {
        // Given
        var officer = Api.as(CASE_OFFICER, organisation);
        var submitted = submitted(publishedCall().wave1());
        var path = "/v1/applications/" + submitted.id();
        // Then
        officer.ifMatch(submitted.etag())
                .post(path + "/admissibility", Map.of("admissible", true))
                .statusCode(422)
                .body("errors.detail", contains(REFUSED));
        var admissible = admissible(submitted);
        officer.ifMatch(admissible.etag())
                .post(path + "/assessment")
                .statusCode(422)
                .body("errors.detail", contains(REFUSED));
        var begun = Filed.of(
                CASE.ifMatch(admissible.etag()).post(path + "/assessment").statusCode(200));
        score(begun, organisation, "ambition", 5).statusCode(422).body("errors.detail", contains(REFUSED));
        score(begun, BANK, "industrial-shock", 4).statusCode(201);
        score(begun, BANK, "ambition", 3).statusCode(201);
        officer.ifMatch(begun.etag())
                .post(path + "/assessment/completion")
                .statusCode(422)
                .body("errors.detail", contains(REFUSED));
    }

    @Test
    void aSeatOfACoveredEpciOnlyRecusesItself() {
        // Given
        var call = publishedCall();
        var submitted = submitted(call.wave1());
        clock("2022-12-15T08:00:00Z");
        var file = assessed(submitted);
        voted(call.wave1(), file);
        seat(call.wave1(), MORLAIX, false).statusCode(201);
        // Then
        vote(call.wave1(), MORLAIX, file, "LABEL")
                .statusCode(422)
                .body("errors.detail", contains(containsString("must vote RECUSED")));
        vote(call.wave1(), MORLAIX, file, "RECUSED").statusCode(201);
    }
}
