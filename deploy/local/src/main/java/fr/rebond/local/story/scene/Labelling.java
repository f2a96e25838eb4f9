package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.JuryFile.Seat;
import fr.rebond.local.story.data.Territory;
import fr.rebond.local.story.data.Wave;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The jury votes on every application of the wave, and the labelling authority signs: each becomes a laureate. */
final class Labelling {

    private static final String MANAGER = "programme-manager";
    private static final String AUTHORITY = "labelling-authority";

    private final Stage stage;
    private final Wave wave;

    Labelling(Stage stage, Wave wave) {
        this.stage = stage;
        this.wave = wave;
    }

    Scene scene() {
        return new Scene(wave.labelledOn(), "The jury of wave %d decides".formatted(wave.number()), this::play);
    }

    private String play() {
        var waves = new Waves(stage);
        var waveId = waves.id(wave);
        var applications = waves.applications(waveId);
        var deliberation = "/v1/waves/" + waveId + "/deliberation";
        if (!isClosed(convened(deliberation))) {
            seat(deliberation);
            vote(deliberation, applications.values());
            stage.gateway()
                    .make(command(AUTHORITY, deliberation, Labelling::isClosed, "/closure", closure(applications)));
        }
        var laureates = waves.applications(waveId).values().stream().filter(Labelling::isLaureate);
        return Count.of((int) laureates.count(), "laureate");
    }

    private JsonNode convened(String deliberation) {
        return stage.gateway()
                .find(MANAGER, deliberation)
                .orElseGet(() -> stage.gateway().create(MANAGER, deliberation, "deliberation", null))
                .body();
    }

    private void seat(String deliberation) {
        var seated = texts(
                stage.gateway().get(MANAGER, deliberation + "/members").body().get("items"), "organisation");
        for (var seat : stage.data().jury().seats()) {
            var user = stage.data().users().named(seat.user());
            if (!seated.contains(user.organisation())) {
                var body = Map.of(
                        "organisation", user.organisation(),
                        "name", user.organisationName(),
                        "chair", seat.chair());
                stage.gateway().create(MANAGER, deliberation + "/members", "seat-" + user.organisation(), body);
            }
        }
    }

    private void vote(String deliberation, Collection<JsonNode> applications) {
        var cast = stage.gateway().list(MANAGER, deliberation + "/votes").stream()
                .map(vote -> vote.get("organisation").asText()
                        + vote.get("applicationId").asText())
                .collect(Collectors.toSet());
        Crew.each(stage.data().jury().seats(), seat -> {
            var organisation = stage.data().users().named(seat.user()).organisation();
            applications.stream()
                    .map(application -> application.get("id").asText())
                    .filter(id -> !cast.contains(organisation + id))
                    .forEach(id -> vote(deliberation, seat, id));
        });
    }

    private void vote(String deliberation, Seat seat, String application) {
        var body = Map.of(
                "applicationId", application, "choice", stage.data().jury().vote());
        stage.gateway().create(seat.user(), deliberation + "/votes", "vote-" + application, body);
    }

    private Map<String, Object> closure(Map<String, JsonNode> applications) {
        List<?> outcomes = stage.data().territoriesOf(wave).stream()
                .map(territory ->
                        outcome(territory, applications.get(territory.lead().siren())))
                .toList();
        return Map.of("outcomes", outcomes);
    }

    private Map<String, Object> outcome(Territory territory, JsonNode application) {
        var envelope = territory.envelope().orElse(stage.data().jury().envelope());
        return Map.of(
                "applicationId", application.get("id").asText(),
                "decision", "LAUREATE",
                "labelledOn", wave.labelledOn().toString(),
                "envelopeTarget", Euros.of(envelope.target()),
                "statePledge", Euros.of(envelope.statePledge()));
    }

    private static boolean isLaureate(JsonNode application) {
        return application.get("status").asText().equals("LAUREATE");
    }

    private static boolean isClosed(JsonNode deliberation) {
        return deliberation.get("status").asText().equals("CLOSED");
    }

    private static Collection<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asText()).collect(Collectors.toSet());
    }
}
