package fr.rebond.local.story.funding;

import static fr.rebond.local.story.stage.Gateway.Change.command;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.FundingData.Assessment;
import fr.rebond.local.story.data.FundingData.CommitteeMember;
import fr.rebond.local.story.data.FundingData.Decision;
import fr.rebond.local.story.data.FundingData.Request;
import fr.rebond.local.story.data.FundingData.RequestsFile;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bpifrance does the due diligence of the holders and assesses their requests; the State-Région committee decides. */
public final class Deciding {

    private static final String OFFICER = "funding-officer-1";
    private static final String ASSESSOR = "funding-officer-2";
    private static final int VALIDITY_YEARS = 1;

    private final Stage stage;
    private final Funding funding;
    private final RequestsFile file;

    public Deciding(Stage stage, Funding funding) {
        this.stage = stage;
        this.funding = funding;
        this.file = stage.data().funding().requests();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(file.assessedOn(), "Bpifrance assesses requests", this::assess),
                new Scene(file.decidedOn(), "The State-Région committee decides", this::decide));
    }

    private String assess() {
        var found = funding.requestsByProject();
        var assessed = file.assessed().toList();
        Stage.each(assessed, request -> assess(request, Funding.requestPath(found.get(request.project()))));
        return Scene.count(assessed.size(), "request");
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
        var found = funding.requestsByProject();
        var decided = file.decided().toList();
        Stage.each(decided, request -> decide(request.decision().orElseThrow(), found.get(request.project())));
        return Scene.count(decided.size(), "request");
    }

    private void decide(Decision decision, JsonNode found) {
        var secretary = file.committee().getFirst().user();
        stage.gateway()
                .make(command(
                        secretary,
                        Funding.requestPath(found),
                        now -> now.has("decision"),
                        "/decision",
                        body(decision)));
    }

    private Map<String, Object> dueDiligence(String project) {
        return Map.of(
                "outcome",
                "CLEARED",
                "checkedOn",
                file.assessedOn().toString(),
                "validUntil",
                file.assessedOn().plusYears(VALIDITY_YEARS).toString(),
                "reference",
                "EXEMPLE-KYC-" + project);
    }

    private static Map<String, Object> body(Assessment assessment) {
        return Map.of(
                "opinion", assessment.opinion(),
                "proposedGrant", Stage.euros(requireNonNull(assessment.grant())),
                "proposedRepayableAdvance", Stage.euros(requireNonNull(assessment.repayableAdvance())),
                "text", "Analyse d'exemple.");
    }

    private Map<String, Object> body(Decision decision) {
        var body = new LinkedHashMap<String, Object>();
        body.put("outcome", decision.outcome());
        if (decision.motive() == null) {
            body.put("grant", Stage.euros(requireNonNull(decision.grant())));
            body.put("repayableAdvance", Stage.euros(requireNonNull(decision.repayableAdvance())));
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

    private Map<String, Object> body(CommitteeMember member) {
        var user = stage.data().users().named(member.user());
        return Map.of(
                "person", stage.gateway().subjectOf(member.user()),
                "organisation", Map.of("siren", user.organisation(), "name", user.organisationName()),
                "party", member.party(),
                "voice", "AGREED");
    }
}
