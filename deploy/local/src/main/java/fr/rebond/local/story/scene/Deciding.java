package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.RequestsFile;
import fr.rebond.local.story.data.RequestsFile.Assessment;
import fr.rebond.local.story.data.RequestsFile.Decision;
import fr.rebond.local.story.data.RequestsFile.Request;
import fr.rebond.local.story.data.RequestsFile.Seat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bpifrance looks at the holders and assesses their requests; the State-Région committee decides. */
final class Deciding {

    private static final String OFFICER = "funding-officer-1";
    private static final String ASSESSOR = "funding-officer-2";
    private static final int VALID_YEARS = 1;

    private final Stage stage;
    private final Requests requests;
    private final RequestsFile file;

    Deciding(Stage stage, Requests requests) {
        this.stage = stage;
        this.requests = requests;
        this.file = stage.data().requests();
    }

    List<Scene> scenes() {
        return List.of(
                new Scene(file.assessedOn(), "Bpifrance assesses requests", this::assess),
                new Scene(file.decidedOn(), "The State-Région committee decides", this::decide));
    }

    private String assess() {
        var found = requests.byProject();
        var assessed = file.assessed().toList();
        Crew.each(assessed, request -> assess(request, Requests.path(found.get(request.project()))));
        return Count.of(assessed.size(), "request");
    }

    private void assess(Request request, String path) {
        stage.gateway()
                .make(command(
                        OFFICER,
                        path,
                        now -> now.has("dueDiligence"),
                        "/due-diligence",
                        dueDiligence(request.project())));
        request.assessment()
                .filter(Assessment::isComplete)
                .ifPresent(assessment -> stage.gateway()
                        .make(command(ASSESSOR, path, now -> now.has("assessment"), "/assessment", body(assessment))));
    }

    private String decide() {
        var found = requests.byProject();
        var decided = file.decided().toList();
        Crew.each(decided, request -> decide(request.decision().orElseThrow(), found.get(request.project())));
        return Count.of(decided.size(), "request");
    }

    private void decide(Decision decision, JsonNode found) {
        var secretary = file.committee().getFirst().user();
        stage.gateway()
                .make(command(
                        secretary, Requests.path(found), now -> now.has("decision"), "/decision", body(decision)));
    }

    private Map<String, Object> dueDiligence(String project) {
        return Map.of(
                "outcome",
                "CLEARED",
                "checkedOn",
                file.assessedOn().toString(),
                "validUntil",
                file.assessedOn().plusYears(VALID_YEARS).toString(),
                "reference",
                "EXEMPLE-KYC-" + project);
    }

    private static Map<String, Object> body(Assessment assessment) {
        return Map.of(
                "opinion", assessment.opinion(),
                "proposedGrant", Euros.of(assessment.grant()),
                "proposedRepayableAdvance", Euros.of(assessment.repayableAdvance()),
                "text", "Analyse d'exemple.");
    }

    private Map<String, Object> body(Decision decision) {
        var body = new LinkedHashMap<String, Object>();
        body.put("outcome", decision.outcome());
        if (decision.motive() == null) {
            body.put("grant", Euros.of(decision.grant()));
            body.put("repayableAdvance", Euros.of(decision.repayableAdvance()));
        } else {
            body.put("motive", decision.motive());
        }
        body.put(
                "meeting",
                Map.of(
                        "heldOn", file.decidedOn().toString(),
                        "chair",
                                stage.gateway()
                                        .subjectOf(file.committee().getFirst().user()),
                        "members", file.committee().stream().map(this::body).toList()));
        return body;
    }

    private Map<String, Object> body(Seat seat) {
        var user = stage.data().users().named(seat.user());
        return Map.of(
                "person", stage.gateway().subjectOf(seat.user()),
                "organisation", Map.of("siren", user.organisation(), "name", user.organisationName()),
                "party", seat.party(),
                "voice", "AGREED");
    }
}
