package fr.rebond.local.story.scene;

import fr.rebond.local.story.client.Crew;
import java.util.List;
import java.util.stream.Collectors;

/** The aid schemes that companies and projects are held against enter the catalogue. */
final class Catalogue {

    private static final String USER = "engineering-manager";

    private final Stage stage;

    Catalogue(Stage stage) {
        this.stage = stage;
    }

    List<Scene> scenes() {
        return List.of(new Scene(stage.data().mission().orderedOn(), "Aid schemes enter the catalogue", this::add));
    }

    private String add() {
        var known = stage.gateway().list(USER, "/v1/aid-schemes").stream()
                .map(scheme -> scheme.get("code").asText())
                .collect(Collectors.toSet());
        Crew.each(
                stage.data().schemes().stream()
                        .filter(scheme -> !known.contains(scheme.code()))
                        .toList(),
                scheme -> stage.gateway().create(USER, "/v1/aid-schemes", scheme.code(), scheme.form()));
        return Count.of(stage.data().schemes().size(), "scheme");
    }
}
