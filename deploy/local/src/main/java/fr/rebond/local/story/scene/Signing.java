package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.AgreementsFile;
import fr.rebond.local.story.data.AgreementsFile.Agreement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bpifrance prepares agreements with holders whose requests were approved; both sides sign. */
final class Signing {

    private static final String OFFICER = "funding-officer-1";

    private final Stage stage;
    private final Requests requests;
    private final AgreementsFile file;

    Signing(Stage stage, Requests requests) {
        this.stage = stage;
        this.requests = requests;
        this.file = stage.data().agreements();
    }

    List<Scene> scenes() {
        return List.of(
                new Scene(file.preparedOn(), "Agreements are prepared", this::prepare),
                new Scene(file.signedOn(), "Agreements are signed", this::sign));
    }

    private String prepare() {
        var found = requests.byProject();
        file.agreements().forEach(agreement -> {
            var request = found.get(agreement.project());
            if (of(request).isEmpty()) {
                stage.gateway().create(OFFICER, "/v1/agreements", agreement.reference(), body(agreement, request));
            }
        });
        var prepared = file.agreements().stream()
                .filter(agreement -> of(found.get(agreement.project())).isPresent());
        return Count.of((int) prepared.count(), "agreement");
    }

    private String sign() {
        var found = requests.byProject();
        var signed = file.agreements().stream().filter(agreement -> {
            var body = Map.of("signedOn", file.signedOn().toString(), "document", agreement.reference());
            return stage.gateway()
                    .make(command(
                            OFFICER,
                            path(of(found.get(agreement.project())).orElseThrow()),
                            now -> now.has("signedOn"),
                            "/signature",
                            body))
                    .has("signedOn");
        });
        return Count.of((int) signed.count(), "agreement");
    }

    Optional<JsonNode> of(JsonNode request) {
        var id = request.get("id").asText();
        return stage.gateway().list(OFFICER, "/v1/agreements?request=" + id).stream()
                .findFirst();
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
