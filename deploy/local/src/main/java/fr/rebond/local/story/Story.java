package fr.rebond.local.story;

import fr.rebond.local.Progress;
import fr.rebond.local.story.applications.Applying;
import fr.rebond.local.story.applications.Assessing;
import fr.rebond.local.story.applications.Labelling;
import fr.rebond.local.story.applications.Publication;
import fr.rebond.local.story.applications.Waves;
import fr.rebond.local.story.data.StoryData;
import fr.rebond.local.story.funding.Deciding;
import fr.rebond.local.story.funding.Filing;
import fr.rebond.local.story.funding.Funders;
import fr.rebond.local.story.funding.Funding;
import fr.rebond.local.story.funding.Paying;
import fr.rebond.local.story.funding.Signing;
import fr.rebond.local.story.missions.Catalogue;
import fr.rebond.local.story.missions.Delivery;
import fr.rebond.local.story.missions.Missions;
import fr.rebond.local.story.missions.Ordering;
import fr.rebond.local.story.missions.Portfolio;
import fr.rebond.local.story.missions.Routing;
import fr.rebond.local.story.missions.Visiting;
import fr.rebond.local.story.stage.Gateway;
import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.story.stage.Stage;
import fr.rebond.local.suite.home.Ports;
import fr.rebond.local.suite.home.TokenSource;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plays the Cambrésis story of 2022 and 2023 through the gateway. It can be played again, and continued after a crash at any
 * request: every scene looks for what it writes by its natural key first.
 */
public final class Story {

    private final Progress progress;
    private final PrintStream out;
    private final Stage stage;
    private final Missions missions;
    private final Funding funding;

    public Story(Ports ports, TokenSource tokens, PrintStream out) {
        this.progress = new Progress(out);
        this.out = out;
        var gateway = new Gateway(ports.gatewayUrl(), tokens, reason -> progress.log("…", reason));
        this.stage = new Stage(gateway, StoryData.read());
        this.missions = new Missions(stage);
        this.funding = new Funding(stage);
    }

    /**
     * Plays what has not been played yet, and prints the computed figures next to the published ones.
     *
     * @return whether every figure is as published
     * @throws fr.rebond.local.Failure if the story cannot go on
     */
    public boolean play() {
        var scenes = scenes();
        scenes.forEach(this::play);
        stage.gateway().clocks().advanceTo(scenes.getLast().day());
        var comparison = new Comparison(stage.data().published(), new ComputedFigures(stage, missions, funding).read());
        out.println();
        comparison.print(out);
        return comparison.isEqual();
    }

    private void play(Scene scene) {
        stage.gateway().clocks().startScene(scene.day());
        var result = scene.play().play();
        progress.log(scene.day().toString(), scene.title() + ": " + result);
    }

    /** All scenes by day; those of one day in the order of this list. */
    List<Scene> scenes() {
        return Stream.of(
                        new Publication(stage).scenes(),
                        scenesOfWaves(),
                        new Catalogue(stage).scenes(),
                        new Ordering(stage, missions).scenes(),
                        new Visiting(stage, missions).scenes(),
                        new Portfolio(stage, missions).scenes(),
                        new Routing(stage, missions).scenes(),
                        new Delivery(stage, missions).scenes(),
                        new Funders(stage, funding).scenes(),
                        new Filing(stage, funding).scenes(),
                        new Deciding(stage, funding).scenes(),
                        new Signing(stage, funding).scenes(),
                        new Paying(stage, funding).scenes())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Scene::day))
                .toList();
    }

    private List<Scene> scenesOfWaves() {
        var waves = new Waves(stage);
        return stage.data().applications().waves().stream()
                .flatMap(wave -> Stream.of(
                        new Applying(stage, waves, wave).scenes(),
                        new Assessing(stage, waves, wave).scenes(),
                        new Labelling(stage, waves, wave).scenes()))
                .flatMap(List::stream)
                .toList();
    }
}
