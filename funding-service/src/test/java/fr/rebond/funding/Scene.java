package fr.rebond.funding;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.OPERATOR;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.PROJECT_HOLDER;
import static fr.rebond.kit.actor.Roles.RULES_MANAGER;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import fr.rebond.local.fixture.Api;
import fr.rebond.local.fixture.RawRecord;
import fr.rebond.local.fixture.Records;
import fr.rebond.local.fixture.Repository;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** An envelope of its own for one test, with requests brought to a state through the events and the API. */
public final class Scene {

    public static final String CAMBRAI = "200068500";
    public static final String CAUDRESIS = "200030633";
    public static final String REGION = "200053742";
    public static final String STATE = "110020013";
    public static final String BPIFRANCE = "320252489";

    public static final Api PROGRAMME = Api.as(PROGRAMME_MANAGER, STATE);
    public static final Api AUDIT = Api.as(AUDITOR, STATE);
    public static final Api OFFICER = Api.as(FUNDING_OFFICER, BPIFRANCE);
    public static final Api COMMITTEE = Api.as(DECISION_MAKER, STATE);
    public static final Api AUTHORISING = Api.as(AUTHORISING_OFFICER, BPIFRANCE);
    public static final Api ACCOUNTING = Api.as(ACCOUNTING_OFFICER, BPIFRANCE);
    public static final Api RULES = Api.as(RULES_MANAGER, BPIFRANCE);
    public static final Api OPERATIONS = Api.as(OPERATOR, STATE);

    public static final Records APPLICATIONS = Records.on("rebond.applications");
    public static final Records MISSIONS = Records.on("rebond.missions");

    static {
        Api.validatedBy(Repository.openApi("funding"));
    }

    public final UUID laureate = UUID.randomUUID();
    public final UUID territory = UUID.randomUUID();
    public final String holder = Sirens.next();
    public final Api holding = Api.as(PROJECT_HOLDER, holder);
    public final String call = "call-" + UUID.randomUUID();
    public String envelope = "";

    private Scene() {}

    /** Moves the programme clock to noon of that day. */
    public static void on(String day) {
        Api.notValidated();
        OPERATIONS.put("/v1/clock/funding", Map.of("now", day + "T12:00:00Z")).statusCode(200);
        Api.validatedBy(Repository.openApi("funding"));
    }

    /** A scene whose call has its programme, and no envelope yet. */
    public static Scene unlabelled() {
        on("2023-07-03");
        var scene = new Scene();
        programme(scene.call, "90000000.00");
        return scene;
    }

    /** The default terms, for a call of its own: the State's line is shared by all envelopes of a call. */
    public static void programme(String call, String line) {
        var terms = Map.of(
                "minimumEligibleCosts", money("200000.00"),
                "advancePercent", 30,
                "guaranteedAdvancePercent", 60,
                "interimPercent", 80,
                "longInterimPercent", 90,
                "longAfterMonths", 48,
                "submissionDays", 365,
                "signatureDays", 365);
        var programme = Map.of(
                "name", "Programme d'exemple",
                "state", Map.of("siren", STATE, "name", "État"),
                "stateLine", money(line),
                "terms", terms);
        created(PROGRAMME.post("/v1/programmes", Map.of("callCode", call, "programme", programme)));
    }

    public static Scene labelled() {
        var scene = unlabelled();
        APPLICATIONS.send(scene.label());
        scene.awaitEnvelope();
        return scene;
    }

    /** 3 500 000 of the State, 900 000 and 600 000 of the agglomerations, all confirmed. */
    public static Scene funded() {
        var scene = labelled();
        scene.pledge(CAMBRAI, "900000.00");
        scene.pledge(CAUDRESIS, "600000.00");
        scene.confirm(1, STATE);
        scene.confirm(2, CAMBRAI);
        scene.confirm(3, CAUDRESIS);
        return scene;
    }

    public void awaitEnvelope() {
        Awaitility.await().atMost(ofSeconds(20)).pollInterval(ofMillis(20)).until(() -> {
            List<String> ids = PROGRAMME
                    .query("laureate", laureate)
                    .get("/v1/envelopes")
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            envelope = ids.isEmpty() ? "" : "/v1/envelopes/" + ids.getFirst();
            return !envelope.isEmpty();
        });
    }

    public RawRecord label() {
        return label(call, "3500000.00");
    }

    public RawRecord label(String call, String statePledge) {
        return RawRecord.event(
                "fr.rebond.applications.territory-labelled.v1", laureate, 1, territory.toString(), """
                        {"laureateId": "%s", "territoryId": "%s", "territoryName": "Cambrésis", "callCode": "%s",
                         "lead": {"siren": "%s", "name": "CA de Cambrai"}, "regionCodes": ["32"],
                         "labelledOn": "2023-03-20", "envelopeTarget": {"amount": "5000000.00", "currency": "EUR"},
                         "statePledge": {"amount": "%s", "currency": "EUR"}, "sample": true}
                        """.formatted(
                                laureate, territory, call, CAMBRAI, statePledge));
    }

    public RawRecord routed(UUID routing, UUID project) {
        return RawRecord.event("fr.rebond.missions.project-routed.v1", project, 1, territory.toString(), """
                        {"routingId": "%s", "projectId": "%s", "missionId": "%s", "laureateId": "%s",
                         "territoryId": "%s", "projectName": "Ligne d'exemple", "externalReference": "P-1",
                         "holder": {"siren": "%s", "name": "Porteur d'exemple"}, "siteCommune": "59122",
                         "nafCode": "25.62B", "nafNomenclature": "NAF_REV2",
                         "investment": {"amount": "2000000.00", "currency": "EUR"}, "forecastJobs": 18,
                         "proposedAid": {"amount": "250000.00", "currency": "EUR"}, "prevalidatedOn": "2023-06-15",
                         "sample": true}
                        """.formatted(
                        routing, project, UUID.randomUUID(), laureate, territory, holder));
    }

    public RawRecord withdrawn(UUID routing, UUID project) {
        return RawRecord.event(
                "fr.rebond.missions.routing-withdrawn.v1", project, 2, territory.toString(), """
                        {"routingId": "%s", "projectId": "%s", "territoryId": "%s", "withdrawnOn": "2023-07-10",
                         "motiveCode": "HOLDER_GAVE_UP"}
                        """.formatted(
                                routing, project, territory));
    }

    public static String created(ValidatableResponse answer) {
        return answer.statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public static Map<String, Object> money(String euros) {
        return Map.of("amount", euros, "currency", "EUR");
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String etag(String path) {
        return AUDIT.get(path).statusCode(200).extract().header("ETag");
    }

    /** A command on an aggregate, based on its present version. */
    public static ValidatableResponse command(Api who, String aggregate, String name, Object body) {
        return who.ifMatch(etag(aggregate)).idempotencyKey(key()).post(aggregate + "/" + name, body);
    }

    public String pledge(String siren, String euros) {
        return created(OFFICER.idempotencyKey(key())
                .post(
                        envelope + "/contributions",
                        Map.of(
                                "funder",
                                Map.of("siren", siren, "name", "Financeur " + siren),
                                "amount",
                                money(euros))));
    }

    public void confirm(int number, String siren) {
        command(Api.as(FUNDER, siren), envelope + "/contributions/" + number, "confirmation", basis())
                .statusCode(200);
    }

    public static Map<String, Object> basis() {
        return Map.of("deliberation", "CC-2023-045", "deliberatedOn", "2023-04-03", "legalBasis", "CGCT art. L1511-3");
    }

    /** Invites a request and waits for it. */
    public String invited() {
        var routing = UUID.randomUUID();
        MISSIONS.send(routed(routing, UUID.randomUUID()));
        return awaitRequest(routing);
    }

    public static String awaitRequest(UUID routing) {
        var found = new AtomicReference<>("");
        Awaitility.await().atMost(ofSeconds(20)).pollInterval(ofMillis(20)).until(() -> {
            List<String> ids = AUDIT.query("routing", routing)
                    .get("/v1/funding-requests")
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            ids.forEach(found::set);
            return !ids.isEmpty();
        });
        return "/v1/funding-requests/" + found.get();
    }

    public static Map<String, Object> form(String costs, String grant, String advance) {
        return Map.of("stateAid", stateAid(costs), "askedGrant", money(grant), "askedRepayableAdvance", money(advance));
    }

    /** A small undertaking that asked before it ordered: 20 % of its costs. */
    public static Map<String, Object> stateAid(String costs) {
        var accounts = Map.of("year", 2022, "headcount", 42, "turnover", money("8000000.00"));
        return Map.of(
                "eligibleCosts", List.of(Map.of("name", "machines", "amount", money(costs))),
                "enterprise", Map.of("enterprises", List.of(Map.of("id", "holder", "periods", List.of(accounts)))),
                "incentive",
                        Map.of(
                                "applications",
                                List.of(Map.of(
                                        "date", "2023-05-02",
                                        "authority", "Région Hauts-de-France",
                                        "document", "Courrier du 2 mai 2023",
                                        "items", List.of("UNDERTAKING", "PROJECT", "LOCATION", "COSTS", "AID"))),
                                "acts",
                                List.of(Map.of(
                                        "kind",
                                        "BINDING_ORDER",
                                        "date",
                                        "2023-09-15",
                                        "document",
                                        "Bon de commande"))));
    }

    public String submitted(String costs, String grant, String advance) {
        var request = invited();
        holding.ifMatch(etag(request)).put(request, form(costs, grant, advance)).statusCode(200);
        command(holding, request, "submission", null).statusCode(200);
        return request;
    }

    public static Map<String, Object> cleared() {
        return Map.of(
                "outcome", "CLEARED", "checkedOn", "2023-07-01", "validUntil", "2023-12-31", "reference", "KYC-2023-7");
    }

    public String diligent(String costs, String grant, String advance) {
        var request = submitted(costs, grant, advance);
        command(OFFICER, request, "due-diligence", cleared()).statusCode(200);
        return request;
    }

    public static Map<String, Object> assessment(String grant, String advance) {
        return Map.of(
                "opinion",
                "FAVOURABLE",
                "proposedGrant",
                money(grant),
                "proposedRepayableAdvance",
                money(advance),
                "text",
                "Projet solide");
    }

    public String assessed(String costs, String grant, String advance) {
        var request = diligent(costs, grant, advance);
        command(OFFICER, request, "assessment", assessment(grant, advance)).statusCode(200);
        return request;
    }

    public static Map<String, Object> meeting() {
        return Map.of(
                "heldOn", "2023-07-03",
                "chair", "prefet",
                "members",
                        List.of(seat("prefet", STATE, "STATE", true), seat("vice-presidente", REGION, "REGION", true)));
    }

    public static Map<String, Object> seat(String person, String siren, String party, boolean agrees) {
        return Map.of(
                "person", person,
                "organisation", Map.of("siren", siren, "name", "Membre " + siren),
                "party", party,
                "agrees", agrees);
    }

    public static Map<String, Object> approval(String grant, String advance) {
        return Map.of(
                "outcome", "APPROVED",
                "grant", money(grant),
                "repayableAdvance", money(advance),
                "meeting", meeting());
    }

    public static Map<String, Object> rejection() {
        return Map.of("outcome", "REJECTED", "motive", "Le projet peut se faire sans aide", "meeting", meeting());
    }

    public String approved(String costs, String grant, String advance) {
        var request = assessed(costs, grant, advance);
        command(COMMITTEE, request, "decision", approval(grant, advance)).statusCode(200);
        return request;
    }

    public static Map<String, Object> agreement(String request) {
        return Map.of(
                "requestId",
                idOf(request),
                "reference",
                "REB-" + UUID.randomUUID(),
                "plannedStartOn",
                "2023-09-15",
                "plannedEndOn",
                "2025-03-31",
                "bankGuarantee",
                false);
    }

    public String signed(String costs, String grant, String advance) {
        var request = approved(costs, grant, advance);
        var agreement = created(OFFICER.post("/v1/agreements", agreement(request)));
        command(OFFICER, agreement, "signature", Map.of("signedOn", "2023-07-03", "document", "Convention signée"))
                .statusCode(200);
        return agreement;
    }

    public static Map<String, Object> advance(String agreement, String instrument, String euros) {
        return Map.of(
                "agreementId", idOf(agreement), "instrument", instrument, "kind", "ADVANCE", "amount", money(euros));
    }

    public static ValidatableResponse claim(Api who, Map<String, Object> payment) {
        return who.idempotencyKey(key()).post("/v1/payments", payment);
    }

    /** From the claim to the bank. */
    public String paid(String agreement, String instrument, String euros) {
        var payment = created(claim(holding, advance(agreement, instrument, euros)));
        command(OFFICER, payment, "certification", Map.of("statement", "Conditions remplies"))
                .statusCode(200);
        command(AUTHORISING, payment, "authorisation", null).statusCode(200);
        command(ACCOUNTING, payment, "confirmation", null).statusCode(200);
        command(
                        ACCOUNTING,
                        payment,
                        "order",
                        Map.of("reference", "OP" + idOf(payment).substring(0, 30)))
                .statusCode(200);
        command(ACCOUNTING, payment, "settlement", Map.of("paidOn", "2023-07-03"))
                .statusCode(200);
        return payment;
    }
}
