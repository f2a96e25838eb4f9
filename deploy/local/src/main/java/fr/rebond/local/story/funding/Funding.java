package fr.rebond.local.story.funding;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the envelope of the main territory, its funding requests and their agreements in the funding service. */
public final class Funding {

    private static final String USER = "funding-officer-1";
    private static final String ENVELOPES = "/v1/envelopes/";

    private final Stage stage;
    private @Nullable String envelopePath;

    public Funding(Stage stage) {
        this.stage = stage;
    }

    /** Path of the envelope. Waits for the envelope, which a label opens by an event. */
    public synchronized String envelopePath() {
        if (envelopePath == null) {
            var name = stage.data().mainTerritory().name();
            var envelope =
                    stage.gateway().await("The envelope of %s is not open yet".formatted(name), this::findEnvelope);
            envelopePath = ENVELOPES + envelope.get("id").asText();
        }
        return envelopePath;
    }

    /** All requests, by the reference of their project. Waits for them: each routing invites its holder by an event. */
    public Map<String, JsonNode> requestsByProject() {
        return stage.gateway().await("Some routings have no funding request yet", this::findRequests).stream()
                .collect(Collectors.toMap(
                        request -> request.get("externalReference").asText(), Function.identity()));
    }

    public static String requestPath(JsonNode request) {
        return "/v1/funding-requests/" + request.get("id").asText();
    }

    Optional<JsonNode> agreementOf(JsonNode request) {
        var id = request.get("id").asText();
        return stage.gateway().list(USER, "/v1/agreements?request=" + id).stream()
                .findFirst();
    }

    private Optional<JsonNode> findEnvelope() {
        var lead = stage.data().mainTerritory().lead().siren();
        var code = stage.data().applications().call().code();
        return stage.gateway().list(USER, "/v1/envelopes?call=" + code).stream()
                .filter(envelope -> envelope.get("leadSiren").asText().equals(lead))
                .findFirst();
    }

    private Optional<List<JsonNode>> findRequests() {
        var envelope = envelopePath().substring(ENVELOPES.length());
        var expected = stage.data().missions().structuringProjects().size();
        return Optional.of(stage.gateway().list(USER, "/v1/funding-requests?envelope=" + envelope))
                .filter(found -> found.size() >= expected);
    }
}
