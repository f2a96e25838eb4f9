package fr.rebond.local.story.missions;

import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import java.util.List;
import java.util.stream.Collectors;

/** The aid schemes that are matched with companies and considered for projects enter the catalogue. */
public final class Catalogue {

    private static final String USER = "engineering-manager";

    private final Stage stage;

    public Catalogue(Stage stage) {
        this.stage = stage;
    }

    public List<Scene> scenes() {
        return List.of(
                new Scene(stage.data().missions().mission().orderedOn(), "Aid schemes enter the catalogue", this::add));
    }

    private String add() {
        var known = stage.gateway().list(USER, "/v1/aid-schemes").stream()
                .map(scheme -> scheme.get("code").asText())
                .collect(Collectors.toSet());
        Stage.each(
                stage.data().missions().schemes().stream()
                        .filter(scheme -> !known.contains(scheme.code()))
                        .toList(),
                scheme -> stage.gateway().create(USER, "/v1/aid-schemes", scheme.code(), scheme.form()));
        return Scene.count(stage.data().missions().schemes().size(), "scheme");
    }
}
