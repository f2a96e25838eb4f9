package fr.rebond.local.story.scene;

import fr.rebond.local.story.data.Wave;
import java.util.Map;

/** The minister announces the laureates of a wave, in one batch: from then on they are public. */
final class Announcing {

    private static final String AUTHORITY = "labelling-authority";

    private final Stage stage;
    private final Wave wave;

    Announcing(Stage stage, Wave wave) {
        this.stage = stage;
        this.wave = wave;
    }

    Scene scene() {
        return new Scene(wave.announcedOn(), "Laureates of wave %d are announced".formatted(wave.number()), this::play);
    }

    private String play() {
        var laureates = stage.gateway().list(AUTHORITY, "/v1/laureates?wave=" + new Waves(stage).id(wave));
        var unannounced = laureates.stream()
                .filter(laureate -> !laureate.has("announcedOn"))
                .map(laureate -> laureate.get("id").asText())
                .toList();
        if (!unannounced.isEmpty()) {
            var body = Map.of("announcedOn", wave.announcedOn().toString(), "laureates", unannounced);
            stage.gateway().create(AUTHORITY, "/v1/laureates/announcement", "announcement-" + wave.number(), body);
        }
        return Count.of(laureates.size(), "laureate") + " public";
    }
}
