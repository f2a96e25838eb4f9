package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.BPIFRANCE;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.callForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.code;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.seat;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are invalid whatever the state of the service: refused with 400 before any other check. */
@QuarkusTest
class BadRequestsTest {

    private static final String INVALID_SIREN = "200068501";
    private static final List<Object> LIST_WITH_NULL = Collections.singletonList(null);

    @Test
    void validatesCheckDigitsBeforeAnythingElse() {
        // Given
        var call = publishedCall();
        var application = draft(call.wave1(), CAMBRAI);
        var form = applicationForm(call.wave1(), INVALID_SIREN);
        var outsider = Api.as(APPLICANT, MORLAIX);
        // Then
        outsider.put("/v1/applications/" + application.id(), form)
                .statusCode(400)
                .body("errors.pointer", contains("/lead/siren"));
        var covering = applicationForm(call.wave1(), CAMBRAI, INVALID_SIREN);
        covering.put("coveredEpcis", List.of(INVALID_SIREN));
        outsider.post("/v1/applications", covering)
                .statusCode(400)
                .body("errors.pointer", contains("/coveredEpcis/0", "/members/0/siren"));
        seat(UUID.randomUUID().toString(), INVALID_SIREN, false).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/applications, lead",
        "/v1/applications, epci",
        "/v1/laureates, lead",
        "/v1/laureates, epci",
        "/v1/laureates/csv, epci",
        "/v1/reference/communes, epci"
    })
    void filterAcceptsSpacesInSirenAndRejectsInvalidCheckDigits(String path, String filter) {
        MANAGER.query(filter, INVALID_SIREN).get(path).statusCode(400);
        MANAGER.query(filter, "200 068 500").get(path).statusCode(200);
    }

    @Test
    void storesAndComparesSirenWithoutSpaces() {
        // Given
        var call = publishedCall();
        var form = applicationForm(call.wave1(), "200 068 500", "200 030 633");
        // When
        Api.as(APPLICANT, CAMBRAI)
                .post("/v1/applications", form)
                .statusCode(201)
                .body("members.siren", contains(CAMBRAI, CAUDRESIS));
        clock("2022-10-02T08:00:00Z");
        MANAGER.post("/v1/waves/" + call.wave1() + "/deliberation").statusCode(201);
        // Then
        seat(call.wave1(), "320 252 489", true).statusCode(201).body("organisation", equalTo(BPIFRANCE));
        var ofCall = MANAGER.query("call", call.code());
        ofCall.query("lead", "200 068 500").get("/v1/applications").body("items", hasSize(1));
        ofCall.query("epci", "200 030 633").get("/v1/applications").body("items", hasSize(1));
        Api.anonymous()
                .query("epci", "200 068 500")
                .query("pageSize", 1)
                .get("/v1/reference/communes")
                .body("items.epci", contains(CAMBRAI));
    }

    @Test
    void rejectsNullListElements() {
        // Given
        var call = callForm(code());
        call.put("criteria", LIST_WITH_NULL);
        var application = applicationForm(UUID.randomUUID().toString(), CAMBRAI);
        var covering = applicationForm(UUID.randomUUID().toString(), CAMBRAI);
        application.put("members", LIST_WITH_NULL);
        covering.put("coveredEpcis", LIST_WITH_NULL);
        var closure = "/v1/waves/" + UUID.randomUUID() + "/deliberation/closure";
        // Then
        MANAGER.post("/v1/calls", call).statusCode(400);
        Api.as(APPLICANT, CAMBRAI).post("/v1/applications", application).statusCode(400);
        Api.as(APPLICANT, CAMBRAI).post("/v1/applications", covering).statusCode(400);
        Api.anonymous()
                .post("/v1/territories/perimeter", Collections.singletonMap("epcis", LIST_WITH_NULL))
                .statusCode(400);
        AUTHORITY.post(closure, Map.of("outcomes", LIST_WITH_NULL)).statusCode(400);
        AUTHORITY
                .post("/v1/laureates/announcement", Map.of("announcedOn", "2023-08-28", "laureates", LIST_WITH_NULL))
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31T23:59:59Z", "2201-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z"})
    void rejectsInstantsOutsideTheSupportedYears(String instant) {
        MANAGER.query("updatedSince", instant).get("/v1/applications").statusCode(400);
        MANAGER.query("updatedSince", instant).get("/v1/laureates").statusCode(400);
    }
}
