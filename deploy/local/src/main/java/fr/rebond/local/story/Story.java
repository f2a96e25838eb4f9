package fr.rebond.local.story;

import fr.rebond.local.story.client.Awaiting;
import fr.rebond.local.story.client.Gateway;
import fr.rebond.local.story.data.StoryData;
import fr.rebond.local.story.scene.Envelopes;
import fr.rebond.local.story.scene.Missions;
import fr.rebond.local.story.scene.Scene;
import fr.rebond.local.story.scene.Script;
import fr.rebond.local.story.scene.Stage;
import fr.rebond.local.story.table.Comparison;
import fr.rebond.local.story.table.ComputedFigures;
import fr.rebond.local.suite.Progress;
import fr.rebond.local.suite.SuiteAddresses;
import fr.rebond.local.suite.TokenSource;
import java.io.PrintStream;

/**
 * The Cambrésis story, played through the gateway on the programme's clock of 2022 and 2023. It can be played again, or
 * taken up after a crash at any step: each thing is looked for by its natural key before it is written.
 */
public final class Story {

    private final StoryData data = StoryData.read();

    /**
     * Plays what has not been played yet and compares the figures with the published ones.
     *
     * @return whether the story came to its end and every figure is as published
     * @throws fr.rebond.local.suite.Failure where it cannot go on
     */
    public boolean play(SuiteAddresses addresses, TokenSource tokens, PrintStream out) {
        var progress = new Progress(out);
        var gateway = new Gateway(addresses.gateway(), tokens, reason -> progress.say("…", reason));
        var stage = new Stage(gateway, data, new Awaiting(reason -> progress.say("…", reason)));
        var missions = new Missions(stage);
        var envelopes = new Envelopes(stage);
        var scenes = new Script(stage, missions, envelopes).scenes();
        scenes.forEach(scene -> play(scene, gateway, progress));
        gateway.clocks().notBefore(scenes.getLast().on());
        var comparison = new Comparison(data.published(), new ComputedFigures(stage, missions, envelopes).read());
        out.println();
        comparison.print(out);
        return comparison.isEqual();
    }

    private static void play(Scene scene, Gateway gateway, Progress progress) {
        gateway.clocks().sceneOn(scene.on());
        var result = scene.play().play();
        progress.say(scene.on().toString(), scene.title() + ": " + result);
    }
}
