package fr.rebond.local.story.funding;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.FundingData.Agreement;
import fr.rebond.local.story.data.FundingData.AgreementsFile;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;

/** Bpifrance prepares agreements with holders whose requests are approved, and records their signature. */
public final class Signing {

    private static final String OFFICER = "funding-officer-1";

    private final Stage stage;
    private final Funding funding;
    private final AgreementsFile file;

    public Signing(Stage stage, Funding funding) {
        this.stage = stage;
        this.funding = funding;
        this.file = stage.data().funding().agreements();
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(file.preparedOn(), "Agreements are prepared", this::prepare),
                new Scene(file.signedOn(), "Agreements are signed", this::sign));
    }

    private String prepare() {
        var found = funding.requestsByProject();
        file.agreements().forEach(agreement -> {
            var request = found.get(agreement.project());
            if (funding.agreementOf(request).isEmpty()) {
                stage.gateway().create(OFFICER, "/v1/agreements", agreement.reference(), body(agreement, request));
            }
        });
        var prepared = file.agreements().stream()
                .filter(agreement ->
                        funding.agreementOf(found.get(agreement.project())).isPresent());
        return Scene.count((int) prepared.count(), "agreement");
    }

    private String sign() {
        var found = funding.requestsByProject();
        var signed = file.agreements().stream().filter(agreement -> {
            var body = Map.of("signedOn", file.signedOn().toString(), "document", agreement.reference());
            return stage.gateway()
                    .make(command(
                            OFFICER,
                            path(funding.agreementOf(found.get(agreement.project()))
                                    .orElseThrow()),
                            now -> now.has("signedOn"),
                            "/signature",
                            body))
                    .has("signedOn");
        });
        return Scene.count((int) signed.count(), "agreement");
    }

    private static String path(JsonNode agreement) {
        return "/v1/agreements/" + agreement.get("id").asText();
    }

    private static Map<String, Object> body(Agreement agreement, JsonNode request) {
        return Map.of(
                "requestId", request.get("id").asText(),
                "reference", agreement.reference(),
                "plannedStartOn", agreement.plannedStartOn().toString(),
                "plannedEndOn", agreement.plannedEndOn().toString(),
                "bankGuarantee", false);
    }
}
