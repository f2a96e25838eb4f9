package fr.rebond.local.story.applications;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.ApplicationsData.Jury.Seat;
import fr.rebond.local.story.data.ApplicationsData.Territory;
import fr.rebond.local.story.data.ApplicationsData.Wave;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The jury votes on every application of a wave, the labelling authority closes the deliberation, and each applicant becomes
 * a laureate. Later the minister announces all laureates of the wave at once, which makes them public.
 */
public final class Labelling {

    private static final String MANAGER = "programme-manager";
    private static final String AUTHORITY = "labelling-authority";

    private final Stage stage;
    private final Waves waves;
    private final Wave wave;

    public Labelling(Stage stage, Waves waves, Wave wave) {
        this.stage = stage;
        this.waves = waves;
        this.wave = wave;
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(wave.labelledOn(), "The jury of wave %d decides".formatted(wave.number()), this::decide),
                new Scene(
                        wave.announcedOn(),
                        "Laureates of wave %d are announced".formatted(wave.number()),
                        this::announce));
    }

    private String decide() {
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
        return Scene.count((int) laureates.count(), "laureate");
    }

    private String announce() {
        var laureates = stage.gateway().list(AUTHORITY, "/v1/laureates?wave=" + waves.id(wave));
        var unannounced = laureates.stream()
                .filter(laureate -> !laureate.has("announcedOn"))
                .map(laureate -> laureate.get("id").asText())
                .toList();
        if (!unannounced.isEmpty()) {
            var form = Map.of("announcedOn", wave.announcedOn().toString(), "laureates", unannounced);
            stage.gateway().create(AUTHORITY, "/v1/laureates/announcement", "announcement-" + wave.number(), form);
        }
        return Scene.count(laureates.size(), "laureate") + " public";
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
        for (var seat : stage.data().applications().jury().seats()) {
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
        Stage.each(stage.data().applications().jury().seats(), seat -> {
            var organisation = stage.data().users().named(seat.user()).organisation();
            applications.stream()
                    .map(application -> application.get("id").asText())
                    .filter(id -> !cast.contains(organisation + id))
                    .forEach(id -> vote(deliberation, seat, id));
        });
    }

    private void vote(String deliberation, Seat seat, String application) {
        var body = Map.of(
                "applicationId",
                application,
                "choice",
                stage.data().applications().jury().vote());
        stage.gateway().create(seat.user(), deliberation + "/votes", "vote-" + application, body);
    }

    private Map<String, Object> closure(Map<String, JsonNode> applications) {
        List<?> outcomes = stage.data().applications().territoriesOf(wave).stream()
                .map(territory ->
                        outcome(territory, applications.get(territory.lead().siren())))
                .toList();
        return Map.of("outcomes", outcomes);
    }

    private Map<String, Object> outcome(Territory territory, JsonNode application) {
        var envelope =
                territory.envelope().orElse(stage.data().applications().jury().envelope());
        return Map.of(
                "applicationId", application.get("id").asText(),
                "decision", "LAUREATE",
                "labelledOn", wave.labelledOn().toString(),
                "envelopeTarget", Stage.euros(envelope.target()),
                "statePledge", Stage.euros(envelope.statePledge()));
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
