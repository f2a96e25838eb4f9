package fr.rebond.local.story.scene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All scenes in the order of their days; within a day in the order they stand here. */
public final class Script {

    private final Stage stage;
    private final Missions missions;
    private final Envelopes envelopes;
    private final Requests requests;

    public Script(Stage stage, Missions missions, Envelopes envelopes) {
        this.stage = stage;
        this.missions = missions;
        this.envelopes = envelopes;
        this.requests = new Requests(stage, envelopes);
    }

    public List<Scene> scenes() {
        return Stream.of(
                        new Publication(stage).scenes(),
                        ofWaves(),
                        new Catalogue(stage).scenes(),
                        new Ordering(stage, missions).scenes(),
                        new Visiting(stage, missions).scenes(),
                        new Portfolio(stage, missions).scenes(),
                        new Routing(stage, missions).scenes(),
                        new Handover(stage, missions).scenes(),
                        new Conclusions(stage, missions).scenes(),
                        new Funders(stage, envelopes).scenes(),
                        new Filing(stage, requests).scenes(),
                        new Deciding(stage, requests).scenes(),
                        new Signing(stage, requests).scenes(),
                        new Paying(stage, requests).scenes())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Scene::on))
                .toList();
    }

    private List<Scene> ofWaves() {
        return stage.data().waves().stream()
                .flatMap(wave -> Stream.of(
                        new Applying(stage, wave).scene(),
                        new Assessing(stage, wave).scene(),
                        new Labelling(stage, wave).scene(),
                        new Announcing(stage, wave).scene()))
                .toList();
    }
}
