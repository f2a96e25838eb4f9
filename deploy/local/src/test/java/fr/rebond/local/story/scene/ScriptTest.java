package fr.rebond.local.story.scene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.data.StoryData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void scenesArePlayedInTheOrderOfTheirDaysWithin2022And2023() {
        var stage = new Stage(null, StoryData.read(), null);
        var scenes = new Script(stage, new Missions(stage), new Envelopes(stage)).scenes();

        assertThat(scenes).extracting(Scene::on).isSorted();
        assertThat(scenes.getFirst().on()).isAfter(LocalDate.of(2022, 7, 31));
        assertThat(scenes.getLast().on()).isBefore(LocalDate.of(2024, 1, 1));
    }
}
