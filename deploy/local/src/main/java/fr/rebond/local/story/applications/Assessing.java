package fr.rebond.local.story.applications;

import static fr.rebond.local.story.stage.Gateway.Change.command;

import com.fasterxml.jackson.databind.JsonNode;
import fr.rebond.local.story.data.ApplicationsData.Wave;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** After the cutoff of a wave, each application is declared admissible and gets a mark for every criterion. */
public final class Assessing {

    private static final String OFFICER = "case-officer";
    private static final String ASSESSOR = "assessor";
    private static final List<String> PROGRESS =
            List.of("SUBMITTED", "ADMISSIBLE", "UNDER_ASSESSMENT", "ASSESSED", "LAUREATE");

    private final Stage stage;
    private final Waves waves;
    private final Wave wave;

    public Assessing(Stage stage, Waves waves, Wave wave) {
        this.stage = stage;
        this.waves = waves;
        this.wave = wave;
    }

    public List<Scene> scenes() {
        return List.of(new Scene(
                wave.assessedOn(), "Applications of wave %d are assessed".formatted(wave.number()), this::assessAll));
    }

    private String assessAll() {
        var applications = waves.applications(waves.id(wave)).values();
        Stage.each(
                applications.stream()
                        .filter(application -> !isAtLeast("ASSESSED", application))
                        .toList(),
                this::assess);
        return Scene.count(applications.size(), "application") + " assessed";
    }

    private void assess(JsonNode summary) {
        var application = "/v1/applications/" + summary.get("id").asText();
        advance(application, "ADMISSIBLE", "/admissibility", Map.of("admissible", true));
        advance(application, "UNDER_ASSESSMENT", "/assessment", null);
        mark(application);
        advance(application, "ASSESSED", "/assessment/completion", null);
    }

    private void advance(String application, String target, String command, @Nullable Object body) {
        stage.gateway().make(command(OFFICER, application, current -> isAtLeast(target, current), command, body));
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
        stage.data().applications().jury().scores().stream()
                .filter(score -> !marked.contains(score.criterion()))
                .forEach(score -> stage.gateway()
                        .create(
                                ASSESSOR,
                                scores,
                                score.criterion(),
                                Map.of(
                                        "criterion", score.criterion(),
                                        "mark", score.mark(),
                                        "comment",
                                                stage.data()
                                                        .applications()
                                                        .jury()
                                                        .comment())));
    }

    private static boolean isAtLeast(String target, JsonNode application) {
        return PROGRESS.indexOf(application.get("status").asText()) >= PROGRESS.indexOf(target);
    }
}
