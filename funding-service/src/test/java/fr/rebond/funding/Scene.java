package fr.rebond.funding;

import static fr.rebond.funding.Actors.ACCOUNTING;
import static fr.rebond.funding.Actors.AUDIT;
import static fr.rebond.funding.Actors.AUTHORISING;
import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.CAUDRESIS;
import static fr.rebond.funding.Actors.COMMITTEE;
import static fr.rebond.funding.Actors.OFFICER;
import static fr.rebond.funding.Actors.OPERATIONS;
import static fr.rebond.funding.Actors.PROGRAMME;
import static fr.rebond.funding.Actors.STATE;
import static fr.rebond.funding.Events.APPLICATIONS;
import static fr.rebond.funding.Events.MISSIONS;
import static fr.rebond.funding.Forms.advance;
import static fr.rebond.funding.Forms.agreement;
import static fr.rebond.funding.Forms.approval;
import static fr.rebond.funding.Forms.assessment;
import static fr.rebond.funding.Forms.basis;
import static fr.rebond.funding.Forms.cleared;
import static fr.rebond.funding.Forms.form;
import static fr.rebond.funding.Requests.claim;
import static fr.rebond.funding.Requests.command;
import static fr.rebond.funding.Requests.created;
import static fr.rebond.funding.Requests.etag;
import static fr.rebond.funding.Requests.idOf;
import static fr.rebond.funding.Requests.key;
import static fr.rebond.funding.Requests.money;
import static fr.rebond.kit.test.api.Roles.FUNDER;
import static fr.rebond.kit.test.api.Roles.PROJECT_HOLDER;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import fr.rebond.kit.test.Repository;
import fr.rebond.kit.test.api.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** An envelope for one test. Its requests reach their states through events and the API. */
public final class Scene {

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

    /** Sets the programme clock to noon of a day. */
    public static void on(String day) {
        Api.notValidated();
        OPERATIONS.put("/v1/clock/funding", Map.of("now", day + "T12:00:00Z")).statusCode(200);
        Api.validatedBy(Repository.openApi("funding"));
    }

    /** A scene whose call has a programme, but no envelope yet. */
    public static Scene unlabelled() {
        on("2023-07-03");
        var scene = new Scene();
        programme(scene.call, "90000000.00");
        return scene;
    }

    /** Creates the programme of a call. */
    public static void programme(String call, String line) {
        created(PROGRAMME.post("/v1/programmes", Map.of("callCode", call, "programme", Forms.programme(line))));
    }

    /** A scene whose label is not public. */
    public static Scene secret() {
        var scene = unlabelled();
        scene.label();
        return scene;
    }

    /** Labels the territory, and waits for its envelope. */
    public void label() {
        APPLICATIONS.send(Events.label(this));
        awaitEnvelope();
    }

    /** A scene whose label is public. */
    public static Scene labelled() {
        var scene = secret();
        scene.announce();
        return scene;
    }

    /** Announces the label, and waits until the envelope is public. */
    public void announce() {
        APPLICATIONS.send(Events.announcement(laureate, territory));
        Awaitility.await()
                .atMost(ofSeconds(20))
                .pollInterval(ofMillis(20))
                .until(() -> COMMITTEE.get(envelope).extract().statusCode() == 200);
    }

    /** With confirmed contributions: 3 500 000 from the State, 900 000 and 600 000 from the two agglomerations. */
    public static Scene funded() {
        return labelled().withMoney();
    }

    /** As {@link #funded}, but the label is not public. */
    public static Scene secretlyFunded() {
        return secret().withMoney();
    }

    private Scene withMoney() {
        pledge(CAMBRAI, "900000.00");
        pledge(CAUDRESIS, "600000.00");
        confirm(1, STATE);
        confirm(2, CAMBRAI);
        confirm(3, CAUDRESIS);
        return this;
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

    /** Routes a project, and waits for its funding request. */
    public String invited() {
        var routing = UUID.randomUUID();
        MISSIONS.send(Events.routed(this, routing, UUID.randomUUID()));
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

    public String submitted(String costs, String grant, String advance) {
        var request = invited();
        holding.ifMatch(etag(request)).put(request, form(costs, grant, advance)).statusCode(200);
        command(holding, request, "submission", null).statusCode(200);
        return request;
    }

    public String checked(String costs, String grant, String advance) {
        var request = submitted(costs, grant, advance);
        command(OFFICER, request, "due-diligence", cleared()).statusCode(200);
        return request;
    }

    public String assessed(String costs, String grant, String advance) {
        var request = checked(costs, grant, advance);
        command(OFFICER, request, "assessment", assessment(grant, advance)).statusCode(200);
        return request;
    }

    public String approved(String costs, String grant, String advance) {
        var request = assessed(costs, grant, advance);
        command(COMMITTEE, request, "decision", approval(grant, advance)).statusCode(200);
        return request;
    }

    public String signed(String costs, String grant, String advance) {
        var request = approved(costs, grant, advance);
        var agreement = created(OFFICER.post("/v1/agreements", agreement(request)));
        command(OFFICER, agreement, "signature", Map.of("signedOn", "2023-07-03", "document", "Convention signée"))
                .statusCode(200);
        return agreement;
    }

    /** Takes a payment from the claim to the settlement. */
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
