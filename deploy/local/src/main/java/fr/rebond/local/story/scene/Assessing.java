package fr.rebond.local.story.scene;

import static fr.rebond.local.story.client.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.client.Crew;
import fr.rebond.local.story.data.Wave;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** After the cutoff each application is declared admissible and marked on every criterion. */
final class Assessing {

    private static final String OFFICER = "case-officer";
    private static final String ASSESSOR = "assessor";
    private static final List<String> PROGRESS =
            List.of("SUBMITTED", "ADMISSIBLE", "UNDER_ASSESSMENT", "ASSESSED", "LAUREATE");

    private final Stage stage;
    private final Wave wave;

    Assessing(Stage stage, Wave wave) {
        this.stage = stage;
        this.wave = wave;
    }

    Scene scene() {
        return new Scene(
                wave.assessedOn(), "Applications of wave %d are assessed".formatted(wave.number()), this::play);
    }

    private String play() {
        var applications =
                new Waves(stage).applications(new Waves(stage).id(wave)).values();
        Crew.each(
                applications.stream()
                        .filter(application -> !isAtLeast("ASSESSED", application))
                        .toList(),
                this::assess);
        return Count.of(applications.size(), "application") + " assessed";
    }

    private void assess(JsonNode found) {
        var application = "/v1/applications/" + found.get("id").asText();
        advance(application, "ADMISSIBLE", "/admissibility", Map.of("admissible", true));
        advance(application, "UNDER_ASSESSMENT", "/assessment", null);
        mark(application);
        advance(application, "ASSESSED", "/assessment/completion", null);
    }

    private void advance(String application, String target, String command, Object body) {
        stage.gateway().make(command(OFFICER, application, now -> isAtLeast(target, now), command, body));
    }

    private void mark(String application) {
        var scores = application + "/scores";
        var marked = stage.gateway()
                .get(ASSESSOR, scores)
                .body()
                .get("items")
                .valueStream()
                .map(score -> score.get("criterion").asText())
                .collect(Collectors.toSet());
        stage.data().jury().scores().stream()
                .filter(score -> !marked.contains(score.criterion()))
                .forEach(score -> stage.gateway()
                        .create(
                                ASSESSOR,
                                scores,
                                score.criterion(),
                                Map.of(
                                        "criterion", score.criterion(),
                                        "mark", score.mark(),
                                        "comment", stage.data().jury().comment())));
    }

    private static boolean isAtLeast(String target, JsonNode application) {
        return PROGRESS.indexOf(application.get("status").asText()) >= PROGRESS.indexOf(target);
    }
}
