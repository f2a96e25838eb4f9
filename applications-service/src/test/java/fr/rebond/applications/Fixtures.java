package fr.rebond.applications;

import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static fr.rebond.kit.test.api.Roles.ASSESSOR;
import static fr.rebond.kit.test.api.Roles.CASE_OFFICER;
import static fr.rebond.kit.test.api.Roles.JURY_MEMBER;
import static fr.rebond.kit.test.api.Roles.LABELLING_AUTHORITY;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;

import fr.rebond.kit.test.Repository;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.api.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Creates calls, applications, juries and laureates through the API. Every call has a code of its own. */
public final class Fixtures {

    public static final String STATE = "110020013";
    public static final String BANK = "180020026";
    public static final String BPIFRANCE = "320252489";
    public static final String CAMBRAI = "200068500";
    public static final String CAUDRESIS = "200030633";
    public static final String MORLAIX = "242900835";
    public static final String DOUAISIS = "200044618";
    public static final String PETR = "130025265";
    public static final String SAMPLE_1 = "000000117";
    public static final String SAMPLE_2 = "000000125";

    public static final Api MANAGER = Api.as(PROGRAMME_MANAGER, STATE);
    public static final Api AUTHORITY = Api.as(LABELLING_AUTHORITY, STATE);
    public static final Api CASE = Api.as(CASE_OFFICER, BANK);

    static {
        Api.validatedBy(Repository.openApi("applications"));
    }

    private Fixtures() {}

    /** An application in the version of its last answer. */
    public record FiledApplication(String id, String etag, String territoryId, String lead) {
        public static FiledApplication of(ValidatableResponse answer) {
            var response = answer.extract();
            return new FiledApplication(
                    response.path("id"),
                    response.header("ETag"),
                    response.path("territoryId"),
                    response.path("lead.siren"));
        }

        public Api applicant() {
            return Api.as(APPLICANT, lead);
        }
    }

    /** A published call with two waves: cutoffs 2022-10-01 and 2023-02-01, noon in Paris. */
    public record PublishedCall(String id, String code, String etag, String wave1, String wave2) {}

    public static void clock(String now) {
        // Not through Api, which checks requests against the OpenAPI document: it leaves out this route for tests.
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(PROGRAMME_MANAGER, STATE))
                .contentType(ContentType.JSON)
                .body(Map.of("now", now))
                .put("/v1/clock/applications")
                .then()
                .statusCode(200);
    }

    public static String code() {
        return "call-" + UUID.randomUUID();
    }

    public static Map<String, Object> callForm(String code) {
        var form = new LinkedHashMap<String, Object>();
        form.put("code", code);
        form.put("title", "AMI Rebond industriel");
        form.put(
                "criteria",
                List.of(
                        criterion("industrial-shock", 60, true),
                        criterion("ambition", 40, true),
                        criterion("innovation", 10, false)));
        form.put("capacity", 40);
        form.put("budget", euros("90000000.00"));
        form.put(
                "waveRule",
                Map.of("anchor", "2022-10-01T12:00:00", "everyMonths", 4, "zone", "Europe/Paris", "waves", 2));
        form.put("applicationUrl", "https://demarches.example/rebond");
        form.put("mission", Map.of("months", 3, "personDays", 100));
        form.put("quorum", Map.of("minimum", 2, "percent", 50));
        return form;
    }

    public static PublishedCall publishedCall() {
        return publishedCall(Map.of());
    }

    /** @param changes properties that replace those of {@link #callForm} */
    public static PublishedCall publishedCall(Map<String, Object> changes) {
        clock("2022-08-29T08:00:00Z");
        var form = callForm(code());
        form.putAll(changes);
        var created = MANAGER.post("/v1/calls", form).statusCode(201).extract();
        String id = created.path("id");
        var published = MANAGER.ifMatch(created.header("ETag"))
                .post("/v1/calls/" + id + "/publication")
                .statusCode(200)
                .extract();
        List<String> waves = Api.anonymous()
                .get("/v1/calls/" + id + "/waves")
                .statusCode(200)
                .extract()
                .path("items.id");
        return new PublishedCall(id, created.path("code"), published.header("ETag"), waves.get(0), waves.get(1));
    }

    public static Map<String, Object> applicationForm(String wave, String lead, String... members) {
        var form = new LinkedHashMap<String, Object>();
        form.put("waveId", wave);
        form.put("territoryName", "Territory of " + lead);
        form.put("lead", member(lead));
        form.put("members", Arrays.stream(members).map(Fixtures::member).toList());
        form.put("exposure", "Two suppliers of the car industry close");
        form.put("ambition", "New trades on the old sites");
        return form;
    }

    private static Map<String, String> member(String siren) {
        return siren.startsWith("0000")
                ? Map.of("siren", siren, "name", "Territoire d'exemple", "regionCode", "24")
                : Map.of("siren", siren);
    }

    public static FiledApplication draft(String wave, String lead, String... members) {
        return FiledApplication.of(Api.as(APPLICANT, lead)
                .post("/v1/applications", applicationForm(wave, lead, members))
                .statusCode(201));
    }

    /** The draft of a PETR, which is not an EPCI, that covers these EPCI. */
    public static FiledApplication draftCovering(String wave, String... epcis) {
        var form = applicationForm(wave, PETR);
        form.put("lead", Map.of("siren", PETR, "name", "PETR", "regionCode", "76"));
        form.put("coveredEpcis", List.of(epcis));
        return FiledApplication.of(
                Api.as(APPLICANT, PETR).post("/v1/applications", form).statusCode(201));
    }

    public static FiledApplication consented(String wave, String lead, String... members) {
        var draft = draft(wave, lead, members);
        for (var member : members) {
            consent(draft, member, 1).statusCode(201);
        }
        return draft;
    }

    public static ValidatableResponse consent(FiledApplication draft, String member, int revision) {
        return Api.as(APPLICANT, member)
                .post("/v1/applications/" + draft.id() + "/consents", Map.of("groupingRevision", revision));
    }

    public static ValidatableResponse submit(FiledApplication draft) {
        return draft.applicant().ifMatch(draft.etag()).post("/v1/applications/" + draft.id() + "/submission");
    }

    public static FiledApplication submitted(String wave, String lead, String... members) {
        return FiledApplication.of(submit(consented(wave, lead, members)).statusCode(200));
    }

    public static FiledApplication admissible(FiledApplication submitted) {
        return FiledApplication.of(CASE.ifMatch(submitted.etag())
                .post("/v1/applications/" + submitted.id() + "/admissibility", Map.of("admissible", true))
                .statusCode(200));
    }

    public static FiledApplication underAssessment(FiledApplication submitted) {
        var admissible = admissible(submitted);
        return FiledApplication.of(CASE.ifMatch(admissible.etag())
                .post("/v1/applications/" + admissible.id() + "/assessment")
                .statusCode(200));
    }

    public static ValidatableResponse score(FiledApplication application, String assessor, String criterion, int mark) {
        return Api.as(ASSESSOR, assessor)
                .post(
                        "/v1/applications/" + application.id() + "/scores",
                        Map.of("criterion", criterion, "mark", mark, "comment", "as described"));
    }

    public static FiledApplication assessed(FiledApplication submitted) {
        var application = underAssessment(submitted);
        score(application, BANK, "industrial-shock", 4).statusCode(201);
        score(application, BANK, "ambition", 3).statusCode(201);
        return FiledApplication.of(CASE.ifMatch(application.etag())
                .post("/v1/applications/" + application.id() + "/assessment/completion")
                .statusCode(200));
    }

    /**
     * Convenes a jury of two seats, which both vote LABEL on each application.
     *
     * @return ETag of the deliberation
     */
    public static String voted(String wave, FiledApplication... applications) {
        var etag = MANAGER.post("/v1/waves/" + wave + "/deliberation")
                .statusCode(201)
                .extract()
                .header("ETag");
        seat(wave, STATE, true).statusCode(201);
        seat(wave, BPIFRANCE, false).statusCode(201);
        for (var application : applications) {
            vote(wave, STATE, application, "LABEL").statusCode(201);
            vote(wave, BPIFRANCE, application, "LABEL").statusCode(201);
        }
        return etag;
    }

    public static ValidatableResponse seat(String wave, String organisation, boolean chair) {
        return MANAGER.post(
                "/v1/waves/" + wave + "/deliberation/members",
                Map.of("organisation", organisation, "name", "Organisation " + organisation, "chair", chair));
    }

    public static ValidatableResponse vote(
            String wave, String organisation, FiledApplication application, String choice) {
        return Api.as(JURY_MEMBER, organisation)
                .post(
                        "/v1/waves/" + wave + "/deliberation/votes",
                        Map.of("applicationId", application.id(), "choice", choice, "motive", "as described"));
    }

    public static Map<String, Object> label(FiledApplication application, String labelledOn) {
        return Map.of(
                "applicationId", application.id(),
                "decision", "LAUREATE",
                "labelledOn", labelledOn,
                "envelopeTarget", euros("5000000.00"),
                "statePledge", euros("3500000.00"));
    }

    public static Map<String, Object> refuse(FiledApplication application, String decision) {
        return Map.of("applicationId", application.id(), "decision", decision, "motive", "below the others");
    }

    public static ValidatableResponse close(String wave, String etag, List<?> outcomes) {
        return AUTHORITY
                .ifMatch(etag)
                .post("/v1/waves/" + wave + "/deliberation/closure", Map.of("outcomes", outcomes));
    }

    /**
     * Takes one application of each lead to the second wave and to its label, on 2023-03-20.
     *
     * @return ids of the laureates
     */
    public static List<String> labelled(PublishedCall call, String... leads) {
        clock("2022-11-15T08:00:00Z");
        var submitted = new ArrayList<FiledApplication>();
        for (var lead : leads) {
            submitted.add(submitted(call.wave2(), lead));
        }
        clock("2023-03-20T08:00:00Z");
        var assessed = submitted.stream().map(Fixtures::assessed).toList();
        var etag = voted(call.wave2(), assessed.toArray(FiledApplication[]::new));
        var outcomes = assessed.stream().map(one -> label(one, "2023-03-20")).toList();
        close(call.wave2(), etag, outcomes).statusCode(200);
        return laureates(call);
    }

    public static ValidatableResponse announce(String on, List<String> laureates) {
        return AUTHORITY.post("/v1/laureates/announcement", Map.of("announcedOn", on, "laureates", laureates));
    }

    public static List<String> laureates(PublishedCall call) {
        return MANAGER.query("call", call.code())
                .get("/v1/laureates")
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static Map<String, Object> criterion(String code, int weight, boolean required) {
        return Map.of("code", code, "label", code, "weight", weight, "maximum", 5, "required", required);
    }
}
